import type { Sql } from '../../../database/sql';
import { networkOf } from '../../../http/network';
import { hash } from '../../../text/hash';

/**
 * Who tries: this many wrong passwords for one account are a person, more within the window are a machine. Behind one
 * network sit many people, so its number is far above.
 */
export const MOST = { account: 10, network: 500 } as const;
/** A quarter of an hour. */
export const WINDOW_SECONDS = 15 * 60;
const WINDOW = `${WINDOW_SECONDS} seconds`;

/** Somebody at a login form: the account they name, known or not, and the IP address they sit at. */
export interface Try {
  account: string;
  address: string;
  /**
   * At the panel's door an account is counted for each network by itself: there is one owner, whom nobody may lock out, and
   * no mail that lets them in.
   */
  door?: 'site' | 'panel';
}

/** The two that a try is counted for, with how many each may have; only hashes are kept. */
function sourcesOf({ account, address, door = 'site' }: Try): [Buffer[], number[]] {
  const network = networkOf(address);
  const named = account.trim().toLowerCase();
  const whose = door === 'site' ? `account ${named}` : `panel ${network} ${named}`;
  return [
    [hash(whose), hash(`network ${network}`)],
    [MOST.account, MOST.network],
  ];
}

/** Whether an account or a network has had more wrong passwords lately than people make. */
export async function isGuessing(sql: Sql, attempt: Try): Promise<boolean> {
  const rows = await sql(
    `select from login_failures join unnest($1::bytea[], $2::int[]) as limits (source, most) using (source)
     where failures >= most and since > localtimestamp - $3::interval`,
    [...sourcesOf(attempt), WINDOW],
  );
  return rows.length > 0;
}

/**
 * Counts a try before its password is compared, as if it were wrong: so no more are compared than there may be, however many
 * come at the same moment. The window begins with the first. Gives whether it was one too many.
 */
export async function countTry(sql: Sql, attempt: Try): Promise<boolean> {
  const [{ over } = { over: false }] = await sql<{ over: boolean }>(
    `with counted as (
       insert into login_failures as f (source, failures)
       select source, 1 from unnest($1::bytea[]) as source order by source
       on conflict (source) do update set
         failures = case when f.since > localtimestamp - $3::interval then f.failures + 1 else 1 end,
         since = case when f.since > localtimestamp - $3::interval then f.since else localtimestamp end
       returning source, failures)
     select bool_or(failures > most) as over
     from counted join unnest($1::bytea[], $2::int[]) as limits (source, most) using (source)`,
    [...sourcesOf(attempt), WINDOW],
  );
  return over;
}

/** Takes a counted try back whose password was right, or never compared. */
export async function takeTryBack(sql: Sql, attempt: Try): Promise<void> {
  const [sources] = sourcesOf(attempt);
  await sql(
    `update login_failures set failures = failures - 1 where source in (
       select source from login_failures where source = any($1) and failures > 0 order by source for update)`,
    [sources],
  );
}

/** Forgets the wrong passwords of an account whose right one was given; the network keeps its own. */
export async function forgetFailures(sql: Sql, { account, address = '', door }: Partial<Try> & Pick<Try, 'account'>) {
  const [[source]] = sourcesOf({ account, address, ...(door && { door }) });
  await sql('delete from login_failures where source = $1', [source]);
}
