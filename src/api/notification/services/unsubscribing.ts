import { errors } from '@strapi/utils';
import { type Sql, transaction, withConnection } from '../../../database/sql';
import type { Answer } from '../../../http/controller';
import { mailSettingsUrl } from '../../../mail/places';
import { stopAll } from '../data/preferences';
import { readerOf, type Stopped } from '../data/telling';

const UNKNOWN = 'This link does not work any more. You can choose what you get by mail under Settings.';

async function find(sql: Sql, token: string) {
  const reader = await readerOf(sql, token);
  if (!reader) throw new errors.NotFoundError(UNKNOWN);
  return reader;
}

const told = ({ email, side, off: stopped }: Stopped): Answer => ({
  body: { data: { email, side, stopped, settingsUrl: mailSettingsUrl(side) } },
});

/** Whom a link in a mail belongs to. Throws 404 where it is not known. */
const show = (token: string): Promise<Answer> => withConnection(async (sql) => told(await find(sql, token)));

/** Stops the mail that a link came with, as often as it is asked for. Throws 404 where the link is not known. */
const stop = (token: string): Promise<Answer> =>
  transaction(async (sql) => {
    const reader = await find(sql, token);
    await stopAll(sql, reader.id);
    return told({ ...reader, off: true });
  });

export default { show, stop };
