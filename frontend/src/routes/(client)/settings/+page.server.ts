import { formText } from '$lib/server/form-text';
import { renderMarkdown } from '$lib/server/markdown';
import { answered, refused } from '$lib/server/refusal';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const user = answered(await locals.api.GET('/users/me'));
  const text = locals.business?.privacyText;
  return { address: user.email, privacy: text ? renderMarkdown(text, 2) : null };
};

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const form = await request.formData();
    const email = formText(form, 'email');
    const answer = await locals.api.POST('/auth/change-email', {
      body: { email, password: formText(form, 'password') },
    });
    return answer.data ? { sentTo: email } : refused(answer, form);
  },
};
