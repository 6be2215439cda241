import { describe, portalOf } from '$lib/server/business';
import { clockFor } from '$lib/server/clock';
import { takeNotice } from '$lib/server/notice';
import type { LayoutServerLoad } from './$types';

/** A notice belongs to one page: asking for the path makes the next page ask again. */
export const load: LayoutServerLoad = ({ locals, cookies, url }) => ({
  path: url.pathname,
  business: portalOf(locals.business),
  description: describe(locals.business),
  clock: clockFor(locals.business),
  notice: takeNotice({ cookies, url }),
});
