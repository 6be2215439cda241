import { redirect } from '@sveltejs/kit';
import { leaveView } from '$lib/server/view';
import type { Actions, PageServerLoad } from './$types';

/** Like signing out, it takes a POST. */
export const load: PageServerLoad = () => redirect(303, '/view');

export const actions: Actions = {
  default: (event) => {
    const { session } = event.locals;
    if (session.state === 'looking') return leaveView(event, session.jwt);
    redirect(303, '/view');
  },
};
