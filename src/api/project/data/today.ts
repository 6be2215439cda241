import type { Sql } from '../../../database/sql';
import { refuseField } from '../../../http/field-errors';
import { ofBusiness } from '../../business/data/business';

/** Today, by the calendar of the business. A subquery, so that it is asked for once and not for each row. */
export const TODAY = `(select (now() at time zone known_zone(coalesce(${ofBusiness('time_zone')}, 'UTC')))::date)`;

/**
 * Throws a 400 for a wish to have something by a day that is over where the business is. One that stood there `before` may
 * have passed since. The owner's own dates are theirs: what was agreed is often written down later.
 */
export async function refuseWishOver(sql: Sql, day: string | null | undefined, before: string | null = null) {
  if (day == null || day === before) return;
  const [row] = await sql<{ over: boolean }>(`select $1::date < ${TODAY} as over`, [day]);
  if (row!.over) refuseField('wishedDeadline', 'This day is over already.');
}
