import { redirect } from '@sveltejs/kit';
import { leaveNotice } from '$lib/server/notice';
import { refused } from '$lib/server/refusal';
import type { Actions } from './$types';

/** The picture has a page of its own: its form is sent as multipart, and its errors need a place without script. */
export const actions: Actions = {
  default: async ({ request, locals, cookies, url }) => {
    const form = await request.formData();
    const answer = await locals.api.PUT('/clients/me/image', {
      // The contract can only say "binary"; what is sent is the form itself, streamed on as multipart.
      body: { image: '' },
      bodySerializer: () => pictureOnly(form),
    });
    if (!answer.data) return refused(answer, form);
    leaveNotice({ cookies, url }, 'image-saved');
    redirect(303, '/profile/edit');
  },
};

function pictureOnly(form: FormData): FormData {
  const picture = new FormData();
  const file = form.get('image');
  if (file instanceof File && file.size > 0) picture.set('image', file);
  return picture;
}
