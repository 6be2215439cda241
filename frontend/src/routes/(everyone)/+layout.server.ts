import { error } from '@sveltejs/kit';
import { frameOf } from '$lib/server/frame';
import type { LayoutServerLoad } from './$types';

/** A client meets these pages as a part of the portal, a stranger as pages of the business. */
export const load: LayoutServerLoad = (event) => {
  if (!event.locals.business) error(503);
  return event.locals.session.state === 'none' ? { profile: null } : frameOf(event);
};
