import { redirect } from '@sveltejs/kit';
import { projectHref } from '$lib/project';
import type { Api } from '$lib/server/api';
import { currencyChoices } from '$lib/server/currencies';
import { formText } from '$lib/server/form-text';
import { leaveNotice } from '$lib/server/notice';
import { readRequest } from '$lib/server/project-form';
import { answered, refused } from '$lib/server/refusal';
import { likeWords } from '$lib/words/products';
import type { Actions, PageServerLoad } from './$types';

/** What a request for something like a product begins with; null where none is named, or one that is gone. */
async function likeOf(api: Api, slug: string | null) {
  if (!slug) return null;
  const { data } = await api.GET('/products/{slug}', { params: { path: { slug } } });
  return data ? { documentId: data.data.documentId, ...likeWords(data.data) } : null;
}

export const load: PageServerLoad = async ({ locals, url }) => {
  const [user, like] = await Promise.all([
    locals.api.GET('/users/me'),
    likeOf(locals.api, url.searchParams.get('like')),
  ]);
  return {
    currencies: currencyChoices(locals.business?.currency),
    asked: like && { title: like.title, description: like.description },
    // A draft belongs to a person, not to a browser; one about a product leaves the other one alone.
    draft: [answered(user).documentId, 'project', ...(like ? [like.documentId] : [])].join(':'),
    idempotencyKey: crypto.randomUUID(),
  };
};

export const actions: Actions = {
  default: async ({ request, locals, cookies }) => {
    const form = await request.formData();
    const answer = await locals.api.POST('/projects', {
      body: { data: readRequest(form) },
      headers: { 'Idempotency-Key': formText(form, 'idempotencyKey') || crypto.randomUUID() },
    });
    if (!answer.data) return refused(answer, form);
    leaveNotice(cookies, 'project-asked');
    redirect(303, projectHref(answer.data.data.documentId));
  },
};
