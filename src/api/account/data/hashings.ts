import type { Sql } from '../../../database/sql';
import { networkOf } from '../../../http/network';
import { hash } from '../../../text/hash';
import { MOST, WINDOW_SECONDS } from './login-failures';

/** Parameters: the network's hash, how many it may have, seconds. The window begins with the first. */
const COUNT = {
  name: 'count a hashing',
  text: `insert into password_hashings as h (network) values ($1)
    on conflict (network) do update set
      times = case when h.since > localtimestamp - $3 * interval '1 second' then h.times + 1 else 1 end,
      since = case when h.since > localtimestamp - $3 * interval '1 second' then h.since else localtimestamp end
    returning times > $2 as over`,
};

/**
 * Counts a password that is about to be worked out for an IP address's network. It costs the processor as much as a guess
 * does, so a network may have as many. Gives whether it was one too many.
 */
export async function countHashing(sql: Sql, address: string): Promise<boolean> {
  const [row] = await sql<{ over: boolean }>(COUNT, [
    hash(`network ${networkOf(address)}`),
    MOST.network,
    WINDOW_SECONDS,
  ]);
  return row!.over;
}
