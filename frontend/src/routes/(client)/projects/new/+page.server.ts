import { redirect } from '@sveltejs/kit';
import type { RefusedFile } from '$lib/files';
import { projectHref } from '$lib/project';
import type { Api } from '$lib/server/api';
import { currencyChoices } from '$lib/server/currencies';
import { attemptOf } from '$lib/server/form-text';
import { leaveNotice } from '$lib/server/notice';
import { chosenFiles, sendFile } from '$lib/server/files';
import { readRequest } from '$lib/server/project-form';
import { answered, reasonOf, refused } from '$lib/server/refusal';
import { keepRefusedFiles } from '$lib/server/refused-files';
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

/** Sends the files of a new project, one after the other. @returns those that were refused */
async function sendAll(api: Api, documentId: string, files: File[], key: string): Promise<RefusedFile[]> {
  const refused: RefusedFile[] = [];
  for (const [index, file] of files.entries()) {
    const answer = await sendFile(api, documentId, file, `${key}-${index}`);
    if (!answer.data) refused.push({ name: file.name, why: reasonOf(answer) });
  }
  return refused;
}

export const actions: Actions = {
  default: async ({ request, locals, cookies, url }) => {
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
    if (missing.length > 0) keepRefusedFiles({ cookies, url }, documentId, missing);
    leaveNotice({ cookies, url }, missing.length > 0 ? 'project-asked-in-part' : 'project-asked');
    redirect(303, projectHref(documentId));
  },
};
