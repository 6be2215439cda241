import { type Sql, transaction } from '../../../database/sql';
import { coalesced } from '../../../live/coalesced';
import { hasMore } from '../../../live/events';
import { lookingAgain } from '../../../live/looking-again';
import { BATCH, lockPosition, movePosition, nextBatch, note } from '../data/dispatch';

/** A transaction still under way hides what was committed after it began; this soon we look again at first. */
const LOOK_AGAIN_MS = 50;

/** For what no word came of, such as while the listening connection was broken. */
const TICK_MS = 5000;

type Outcome = 'more' | 'some' | 'hidden' | 'done';

/**
 * Turns the next lines of the log into notices and their jobs. Whoever holds the position works; for the others there is
 * nothing to do. What is told and how far the log is done are committed together, so no line is lost or told twice.
 */
async function takeBatch(sql: Sql): Promise<Outcome> {
  const position = await lockPosition(sql);
  if (!position) return 'done';
  const batch = await nextBatch(sql, position);
  if (!batch) return (await hasMore(sql, position)) ? 'hidden' : 'done';
  const seconds = strapi.config.get<number>('portal.mailGroupingSeconds');
  if (batch.told.length > 0) await note(sql, batch.told, seconds);
  await movePosition(sql, batch.last);
  return batch.lines === BATCH ? 'more' : 'some';
}

async function dispatch(): Promise<void> {
  let outcome: Outcome;
  do outcome = await transaction(takeBatch);
  while (outcome === 'more');
  if (outcome !== 'hidden') again.reset();
  if (outcome !== 'done' && tick) again.later();
}

let tick: NodeJS.Timeout | undefined;

/** Lines were written: looks whether somebody is to be told of them. */
export const wake = coalesced(() =>
  dispatch().catch((error: unknown) => strapi.log.warn(`News wait for the database: ${String(error)}`)),
);

const again = lookingAgain(wake, LOOK_AGAIN_MS);

export function startDispatching(): void {
  tick = setInterval(wake, TICK_MS);
  wake();
}

export function stopDispatching(): void {
  clearInterval(tick);
  again.reset();
  tick = undefined;
}
