import { transaction } from '../../../database/sql';
import type { Answer } from '../../../http/controller';
import { type Actor, recordAside } from '../../activity/data/record';
import { ownersFeedback, readAverages } from '../data/owners-view';
import { type Found, lockFeedback } from './answering';

type Change = (sql: Parameters<Parameters<typeof transaction>[0]>[0], feedback: Found) => Promise<unknown>;

/** Changes one feedback, and answers with what the owner sees of it. Throws 404 where there is none. */
const onFeedback = (documentId: string, change: Change): Promise<Answer> =>
  transaction(async (sql) => {
    await change(sql, await lockFeedback(sql, documentId));
    const [row] = await sql<{ answer: string }>(ownersFeedback, [documentId]);
    return { body: row!.answer };
  });

/** Notes that somebody of the owner's side has read it. */
const see = (documentId: string): Promise<Answer> =>
  onFeedback(documentId, (sql, { id }) =>
    sql('update feedbacks set seen_at = localtimestamp where id = $1 and seen_at is null', [id]),
  );

/** What says of feedback that nobody has answered whether it waits for that; none of them where it is no change. */
const SAYING = {
  'feedback.settled': `update feedbacks set settled_at = localtimestamp, seen_at = coalesce(seen_at, localtimestamp)
    where id = $1 and settled_at is null and coalesce(answer, '') = '' returning id`,
  'feedback.unsettled': `update feedbacks set settled_at = null
    where id = $1 and settled_at is not null and coalesce(answer, '') = '' returning id`,
};

const say = (kind: keyof typeof SAYING, documentId: string, actor: Actor): Promise<Answer> =>
  onFeedback(documentId, async (sql, { id, clientId, about }) => {
    const changed = await sql(SAYING[kind], [id]);
    if (changed.length === 0) return;
    await recordAside(sql, { kind, actor, subjectId: documentId, details: { about }, aboutId: clientId });
  });

/** Notes that it needs no answer: it leaves the owner's home. Once more is no change. */
const settle = (documentId: string, actor: Actor): Promise<Answer> => say('feedback.settled', documentId, actor);

/** Takes that back, as long as nobody has answered: it waits on the owner's home again. Once more is no change. */
const unsettle = (documentId: string, actor: Actor): Promise<Answer> => say('feedback.unsettled', documentId, actor);

/** Takes feedback away with its line in the log. `remove` does it. */
const deleteThrough = <T>(documentId: string, actor: Actor, remove: () => Promise<T>): Promise<T> =>
  transaction(async (sql) => {
    const { clientId, about } = await lockFeedback(sql, documentId);
    const removed = await remove();
    await recordAside(sql, { kind: 'feedback.deleted', actor, details: { about }, aboutId: clientId });
    return removed;
  });

/** How each topic is rated, and what is new. */
async function averages(): Promise<Answer> {
  return { body: await readAverages() };
}

export default { see, settle, unsettle, deleteThrough, averages };
