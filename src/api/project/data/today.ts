import type { Sql } from '../../../database/sql';
import { refuseField } from '../../../http/check-request';

/** Today, by the calendar of the business. */
export const TODAY = `(now() at time zone coalesce((select time_zone from businesses limit 1), 'UTC'))::date`;

/** Throws a 400 at a field for a day that is over where the business is. */
export async function refuseDayOver(sql: Sql, field: string, day: string): Promise<void> {
  const [row] = await sql<{ over: boolean }>(`select $1::date < ${TODAY} as over`, [day]);
  if (row!.over) refuseField(field, 'This day is over already.');
}
