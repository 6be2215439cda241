import { errors } from '@strapi/utils';
import { z } from 'zod';
import { type Actor, recordAside } from '../api/activity/data/record';
import { transaction, withConnection } from '../database/sql';
import type { Answer } from '../http/controller';
import { enqueueSending } from './outbox';

const MOST = 200;

const NOT_FAILED = 'There is no such mail, or it has not failed.';

/** What the owner asks for: mails of one state. */
export const mailsWanted = z.strictObject({
  state: z.enum(['waiting', 'sent', 'failed'], { error: 'Use waiting, sent or failed.' }).default('failed'),
});

/** The latest mails of a state. */
function list({ state }: z.infer<typeof mailsWanted>): Promise<Answer> {
  return withConnection(async (sql) => {
    const [row] = await sql<{ answer: string }>(
      `select json_build_object('data', coalesce(json_agg(mail_json(m) order by m.id desc), '[]'))::text as answer
       from (select * from mails where state = $1 order by id desc limit ${MOST}) m`,
      [state],
    );
    return { body: row!.answer };
  });
}

/** Tries a failed mail again, from now on as long as any other. Throws 404 where there is none. */
function retry(id: string, actor: Actor): Promise<Answer> {
  return transaction(async (sql) => {
    const [mail] = await sql<{ kind: string; subject: string; aboutId: number | null; answer: string }>(
      `update mails m set state = 'waiting', failed_at = null, waiting_since = localtimestamp
       where m.id::text = $1 and m.state = 'failed' and m.letter is not null
       returning m.kind, m.subject, coalesce(
         (select l.client_id from up_users_client_lnk l where l.user_id = m.user_id),
         m.about_clients[cardinality(m.about_clients)]) as "aboutId", json_build_object('data', mail_json(m))::text as answer`,
      [id],
    );
    if (!mail) throw new errors.NotFoundError(NOT_FAILED);
    await enqueueSending(sql, id, mail.kind);
    const { subject, aboutId } = mail;
    await recordAside(sql, { kind: 'mail.retried', actor, details: { subject }, aboutId });
    return { body: mail.answer };
  });
}

export default { list, retry };
