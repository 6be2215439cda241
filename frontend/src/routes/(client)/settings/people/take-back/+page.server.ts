import { redirect } from '@sveltejs/kit';
import { formText } from '$lib/server/form-text';
import { leaveNotice } from '$lib/server/notice';
import { answered } from '$lib/server/refusal';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => redirect(303, '/settings/people');

export const actions: Actions = {
  default: async ({ request, locals, cookies, url }) => {
    const documentId = formText(await request.formData(), 'id');
    answered(await locals.api.DELETE('/clients/me/invitations/{documentId}', { params: { path: { documentId } } }));
    leaveNotice({ cookies, url }, 'invitation-taken-back');
    redirect(303, '/settings/people');
  },
};
