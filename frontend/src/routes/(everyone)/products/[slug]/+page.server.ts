import { redirect } from '@sveltejs/kit';
import { LIVE } from '$lib/live/live-data';
import { productHref } from '$lib/product';
import type { Api } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
import { renderMarkdown } from '$lib/server/markdown';
import { loginPath } from '$lib/server/next-path';
import { leaveNotice } from '$lib/server/notice';
import { answered, refused } from '$lib/server/refusal';
import type { Actions, PageServerLoad } from './$types';

/** Asked by its documentId, it counts as seen: nobody is mailed any more what they have read here. */
async function isAwaited(api: Api, documentId: string): Promise<boolean> {
  const answer = await api.GET('/products/{slug}/interest', { params: { path: { slug: documentId } } });
  return answered(answer).data.interested;
}

export const load: PageServerLoad = async ({ locals, params, depends }) => {
  depends(LIVE);
  const { data } = answered(await locals.api.GET('/products/{slug}', { params: { path: { slug: params.slug } } }));
  // Links that must outlive a changed slug name the documentId.
  if (data.slug !== params.slug) redirect(302, productHref(data.slug));
  return {
    product: data,
    description: renderMarkdown(data.description, 1),
    interested: locals.session.state === 'none' ? null : await isAwaited(locals.api, data.documentId),
  };
};

export const actions: Actions = {
  default: async ({ request, locals, params, cookies, url }) => {
    if (locals.session.state === 'none') redirect(303, loginPath(url));
    const form = await request.formData();
    const wants = formText(form, 'interested') === 'true';
    const at = { params: { path: { slug: params.slug } } };
    const answer = await (wants
      ? locals.api.PUT('/products/{slug}/interest', at)
      : locals.api.DELETE('/products/{slug}/interest', at));
    if (!answer.data) return refused(answer, form);
    leaveNotice({ cookies, url }, wants ? 'product-wanted' : 'product-unwanted');
    redirect(303, productHref(params.slug));
  },
};
