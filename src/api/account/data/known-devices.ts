import type { Sql } from '../../../database/sql';
import { hash } from '../../../text/hash';
import { lastingPart } from '../domain/devices';

/** Remembers the device somebody signs in with. Gives whether it is another than those they had before. */
export async function meetDevice(sql: Sql, userId: number, userAgent: string): Promise<boolean> {
  const [met] = await sql<{ another: boolean }>(
    `with known as (select count(*) as count from known_devices where user_id = $1),
       met as (
         insert into known_devices (user_id, device_hash) values ($1, $2)
         on conflict (user_id, device_hash) do update set seen_at = localtimestamp
         returning xmax = 0 as fresh)
     select met.fresh and known.count > 0 as another from met, known`,
    [userId, hash(lastingPart(userAgent))],
  );
  return met!.another;
}
