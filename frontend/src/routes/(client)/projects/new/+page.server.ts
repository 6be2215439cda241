import { redirect } from '@sveltejs/kit';
import { projectHref } from '$lib/project';
import type { Api } from '$lib/server/api';
import { currencyChoices } from '$lib/server/currencies';
import { attemptOf } from '$lib/server/form-text';
import { leaveNotice } from '$lib/server/notice';
import { chosenFiles, sendFile } from '$lib/server/files';
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

/** Sends the files of a new project, one after the other. @returns the names of those that were refused */
async function sendAll(api: Api, documentId: string, files: File[], key: string): Promise<string[]> {
  const missing: string[] = [];
  for (const [index, file] of files.entries()) {
    const { data } = await sendFile(api, documentId, file, `${key}-${index}`);
    if (data === undefined) missing.push(file.name);
  }
  return missing;
}

export const actions: Actions = {
  default: async ({ request, locals, cookies }) => {
    const form = await request.formData();
    const key = attemptOf(form);
    const answer = await locals.api.POST('/projects', {
      body: { data: readRequest(form) },
      headers: { 'Idempotency-Key': key },
    });
    if (!answer.data) return refused(answer, form);
    const { documentId } = answer.data.data;
    // The request counts, whatever becomes of its files: what is missing can be sent on its page.
    const missing = await sendAll(locals.api, documentId, chosenFiles(form, 'files'), key);
    leaveNotice(cookies, missing.length === 0 ? 'project-asked' : 'project-asked-files-missing', missing);
    redirect(303, projectHref(documentId));
  },
};
