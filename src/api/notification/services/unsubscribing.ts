import { errors } from '@strapi/utils';
import { type Sql, transaction, withConnection } from '../../../database/sql';
import type { Answer } from '../../../http/controller';
import { stopAll } from '../data/preferences';
import { readerOf } from '../data/telling';

const UNKNOWN = 'This link does not work any more. You can choose what you get by mail under Settings.';

async function find(sql: Sql, token: string) {
  const reader = await readerOf(sql, token);
  if (!reader) throw new errors.NotFoundError(UNKNOWN);
  return reader;
}

/** Whom a link in a mail belongs to. Throws 404 where it is not known. */
const show = (token: string): Promise<Answer> =>
  withConnection(async (sql) => {
    const { email, off } = await find(sql, token);
    return { body: { data: { email, stopped: off } } };
  });

/** Stops the mail that a link came with, as often as it is asked for. Throws 404 where the link is not known. */
const stop = (token: string): Promise<Answer> =>
  transaction(async (sql) => {
    const { id, email } = await find(sql, token);
    await stopAll(sql, id);
    return { body: { data: { email, stopped: true } } };
  });

export default { show, stop };
