import { redirect } from '@sveltejs/kit';
import { formText } from '$lib/server/form-text';
import { nextPath } from '$lib/server/next-path';
import { leaveNotice } from '$lib/server/notice';
import { answered } from '$lib/server/refusal';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => redirect(303, `/messages/${encodeURIComponent(params.id)}`);

export const actions: Actions = {
  default: async ({ request, locals, params, cookies, url }) => {
    const form = await request.formData();
    const archived = formText(form, 'archived') === 'true';
    answered(
      await locals.api.PUT('/messages/{documentId}/archived', {
        params: { path: { documentId: params.id } },
        body: { data: { archived } },
      }),
    );
    leaveNotice({ cookies, url }, archived ? 'message-archived' : 'message-restored');
    redirect(303, nextPath(formText(form, 'next'), url.origin));
  },
};
