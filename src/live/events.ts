import type { Sql } from '../database/sql';
import { type Position, START } from './position';

/** One line of the log on its way to a browser. */
export interface LiveEvent extends Position {
  clientId: number;
  /** The activity as the API gives it: a JSON text. */
  data: string;
}

interface Row {
  xid: string;
  id: string;
  clientId: number;
  data: string;
}

const SELECT = `select a.xid::text, a.id::text, a.client_id as "clientId", activity_json(a)::text as data
  from activities a`;

/** Below the oldest transaction still under way everything is there to be seen, and nothing more will come. */
const SETTLED = `a.xid < pg_snapshot_xmin(pg_current_snapshot())`;

const parsed = ({ xid, id, ...rest }: Row): LiveEvent => ({ xid: BigInt(xid), id: BigInt(id), ...rest });

/** The next settled lines of all clients after a position, in order; `most` at the most. */
export async function eventsAfter(sql: Sql, { xid, id }: Position, most: number): Promise<LiveEvent[]> {
  const rows = await sql<Row>(
    {
      name: 'live events',
      text: `${SELECT} where (a.xid, a.id) > ($1::text::xid8, $2::bigint) and ${SETTLED} and a.client_id is not null
        order by a.xid, a.id limit $3`,
    },
    [String(xid), String(id), most],
  );
  return rows.map(parsed);
}

/**
 * Whether lines after a position are committed that were not there when it was read on to: those that an older transaction
 * still hides, and those that it hid a moment ago. Asking for the former alone would forget a line that settled in between.
 */
export async function hasMore(sql: Sql, { xid, id }: Position): Promise<boolean> {
  const [row] = await sql<{ more: boolean }>(
    {
      name: 'further live events',
      text: `select exists (select from activities a
        where (a.xid, a.id) > ($1::text::xid8, $2::bigint) and (a.client_id is not null or not ${SETTLED})) as more`,
    },
    [String(xid), String(id)],
  );
  return row!.more;
}

/** The next settled lines of one client after a position, in order; `most` at the most. */
export async function eventsOf(sql: Sql, clientId: number, { xid, id }: Position, most: number): Promise<LiveEvent[]> {
  const rows = await sql<Row>(
    {
      name: "client's live events",
      text: `${SELECT} where a.client_id = $3 and (a.xid, a.id) > ($1::text::xid8, $2::bigint) and ${SETTLED}
        order by a.xid, a.id limit $4`,
    },
    [String(xid), String(id), clientId, most],
  );
  return rows.map(parsed);
}

/**
 * The position after everything that has settled: the last settled line. The number of the next transaction would not do: a
 * PostgreSQL that was killed begins again below the numbers of transactions that left nothing behind.
 */
export async function settledPosition(sql: Sql): Promise<Position> {
  const [last] = await sql<{ xid: string; id: string }>({
    name: 'last settled line',
    text: `select a.xid::text, a.id::text from activities a where ${SETTLED} order by a.xid desc, a.id desc limit 1`,
  });
  return last ? { xid: BigInt(last.xid), id: BigInt(last.id) } : START;
}
