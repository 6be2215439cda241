import { error } from '@sveltejs/kit';
import type { LayoutServerLoad } from './$types';

/** Without knowing whose portal this is, there is nothing to show yet. */
export const load: LayoutServerLoad = ({ locals }) => {
  if (!locals.business) error(503);
  return { idempotencyKey: crypto.randomUUID() };
};
