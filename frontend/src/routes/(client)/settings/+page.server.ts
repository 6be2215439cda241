import { formText, idempotencyKeyOf } from '$lib/server/form-text';
import { answered, refused } from '$lib/server/refusal';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const [me, notifications, calendar, erasure] = await Promise.all([
    locals.api.GET('/users/me'),
    locals.api.GET('/users/me/notifications'),
    locals.api.GET('/users/me/calendar'),
    locals.api.GET('/clients/me/erasure'),
  ]);
  const { asked } = answered(erasure).data;
  return {
    address: answered(me).email,
    wishes: answered(notifications).data,
    calendar: answered(calendar).data.url,
    erasure: asked && !asked.declined ? asked : null,
    hasPrivacy: Boolean(locals.business?.privacyText),
    idempotencyKey: crypto.randomUUID(),
  };
};

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const form = await request.formData();
    const email = formText(form, 'email');
    const answer = await locals.api.POST('/auth/change-email', {
      body: { email, password: formText(form, 'password') },
      headers: idempotencyKeyOf(form),
    });
    return answer.data ? { sentTo: email } : refused(answer, form);
  },
};
