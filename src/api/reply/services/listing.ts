import { withConnection } from '../../../database/sql';
import type { Answer } from '../../../http/controller';
import { threadsOfMessage, waitingThreads } from '../data/owners-view';
import type { ThreadsWanted } from '../domain/schemas';

/** The threads that wait for the owner, or those of one message. */
async function list({ message, limit }: ThreadsWanted): Promise<Answer> {
  const [row] = await withConnection((sql) =>
    message === undefined
      ? sql<{ answer: string }>(waitingThreads, [limit])
      : sql<{ answer: string }>(threadsOfMessage, [message]),
  );
  return { body: row!.answer };
}

export default { list };
