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
    const read = formText(form, 'read') === 'true';
    answered(
      await locals.api.PUT('/messages/{documentId}/read', {
        params: { path: { documentId: params.id } },
        body: { data: { read } },
      }),
    );
    leaveNotice({ cookies, url }, read ? 'message-read' : 'message-unread');
    redirect(303, nextPath(formText(form, 'next'), url.origin));
  },
};
