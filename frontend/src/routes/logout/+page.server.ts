import { isHttpError, redirect } from '@sveltejs/kit';
import { createPublicApi } from '$lib/server/api';
import { leaveNotice } from '$lib/server/notice';
import { forgetRefusedFiles } from '$lib/server/refused-files';
import { closeSession } from '$lib/server/session';
import { forgetEnd } from '$lib/server/session-end';
import { leaveView } from '$lib/server/view';
import type { Visitor } from '$lib/server/visitor';
import type { Actions, PageServerLoad } from './$types';

/** Signing out takes a POST, so that no link and no picture can do it. */
export const load: PageServerLoad = () => redirect(303, '/');

export const actions: Actions = {
  default: async (event) => {
    // Whoever only looks has nothing else to leave.
    if (event.locals.session.state === 'looking') return leaveView(event, event.locals.session.jwt);
    if (event.locals.session.state === 'open') {
      await endSession(event.locals.session.tokens.refreshToken, event.locals.visitor);
    }
    closeSession(event);
    forgetEnd(event);
    forgetRefusedFiles(event);
    leaveNotice(event, 'signed-out');
    redirect(303, '/login');
  },
};

/** While the API is away, this browser forgets the session all the same: that is what was asked for. */
async function endSession(refreshToken: string, visitor: Visitor): Promise<void> {
  try {
    await createPublicApi(visitor).POST('/auth/logout', { body: { refreshToken } });
  } catch (cause) {
    if (!isHttpError(cause, 503)) throw cause;
  }
}
