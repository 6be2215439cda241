import { redirect, type Handle, type HandleServerError, type RequestEvent } from '@sveltejs/kit';
import { accentStyles } from '$lib/server/accent';
import { createAbsentApi, createClientApi, createPublicApi, type Api } from '$lib/server/api';
import { currentBusiness } from '$lib/server/business';
import { compressed } from '$lib/server/compressed';
import { refusalOfForeign } from '$lib/server/foreign-posts';
import { formError } from '$lib/server/form-error';
import { guard } from '$lib/server/guard';
import { harden, hardenAny } from '$lib/server/hardening';
import { admitLarge, drain } from '$lib/server/large-posts';
import { loginPath } from '$lib/server/next-path';
import { closeSession, currentToken, readSession, stopLooking } from '$lib/server/session';
import { endMetBy, tellEnd } from '$lib/server/session-end';
import { visitorOf } from '$lib/server/visitor';
import { OURS } from '$lib/words/faults';

/** The API for whoever is calling. A session that the API ends while it is used leads to the sign-in page. */
function apiOf(event: RequestEvent): Api {
  const { session, visitor } = event.locals;
  if (session.state === 'unknown') return createAbsentApi();
  if (session.state === 'none') return createPublicApi(visitor);
  if (session.state === 'looking') {
    const { jwt } = session;
    return createClientApi(
      visitor,
      () => Promise.resolve(jwt),
      () => {
        stopLooking(event);
        redirect(303, '/view');
      },
    );
  }
  return createClientApi(
    visitor,
    () => currentToken(event, session),
    () => {
      closeSession(event);
      tellEnd(event, endMetBy(event.request));
      redirect(303, loginPath(event.url));
    },
  );
}

const isLatinFont = (path: string) => /(newsreader-latin-opsz-normal|inter-latin-wght-normal)/.test(path);

export const handle: Handle = async ({ event, resolve }) => {
  const refusal = refusalOfForeign(event);
  if (refusal) return hardenAny(event, refusal);
  event.locals.visitor = visitorOf(event);
  [event.locals.business, event.locals.session] = await Promise.all([
    currentBusiness(event.locals.visitor),
    readSession(event),
  ]);
  event.locals.api = apiOf(event);
  try {
    guard(event);
  } catch (elsewhere) {
    await drain(event.request);
    throw elsewhere;
  }
  let answered: () => void;
  try {
    answered = await admitLarge(event);
  } catch (cause) {
    const answer = formError(event, cause);
    harden(event, answer);
    return answer;
  }

  try {
    const response = await resolve(event, {
      transformPageChunk: ({ html }) => html.replace('/*accent*/', accentStyles(event.locals.business)),
      preload: ({ type, path }) => type === 'js' || type === 'css' || (type === 'font' && isLatinFont(path)),
    });
    harden(event, response);
    return await compressed(event.request, response);
  } finally {
    answered();
  }
};

/** What nobody foresaw is logged by its route: addresses carry codes, which belong in no log. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
  if (status < 500) return { message };
  const what = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${event.request.method} ${event.route.id}: ${what}\n`);
  return { message: OURS.says };
};
