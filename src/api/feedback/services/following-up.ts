import { errors } from '@strapi/utils';
import { type Sql, transaction, withConnection } from '../../../database/sql';
import type { Answer, Call } from '../../../http/controller';
import { onceForAnyone } from '../../../http/idempotency';
import { siteUrl } from '../../../mail/places';
import { record } from '../../activity/data/record';
import { findFollowUp, type FollowUp, issueLink, noteAnswered, noteFollowUps } from '../data/follow-ups';
import { saveFeedback } from '../data/saving';
import type { FollowUpAnswer } from '../domain/schemas';

const UNKNOWN = 'This link does not work any more. You can tell us under Feedback.';
const ANSWERED = 'This was answered already. Thank you.';
const WORDLESS = 'Rated without words.';

/**
 * Asks the clients of what was finished two weeks ago how it works, by a line of the log each: mail, live stream and timeline
 * speak from that. That they are asked and the line are committed together, so it happens once.
 */
const ask = (): Promise<void> =>
  transaction(async (sql) => {
    for (const { clientId, documentId, title } of await noteFollowUps(sql)) {
      const actor = { type: 'system', name: null } as const;
      await record(sql, [clientId], { kind: 'project.follow-up', actor, subjectId: documentId, details: { title } });
    }
  });

/** The address under which a user rates a project without a login. */
export const linkToRate = async (sql: Sql, documentId: string, userId: number): Promise<string> =>
  siteUrl('/how-is-it-working', { token: await issueLink(sql, documentId, userId) });

const shown = ({ title }: FollowUp, answered: boolean) => ({ data: { project: title, answered } });

async function find(sql: Sql, token: string, lock = false): Promise<FollowUp> {
  const found = await findFollowUp(sql, token, lock);
  if (!found) throw new errors.NotFoundError(UNKNOWN);
  return found;
}

/** What a link asks about; looking changes nothing. Throws 404 where it does not work. */
const show = (token: string): Promise<Answer> =>
  withConnection(async (sql) => {
    const found = await find(sql, token);
    return { body: shown(found, found.answered) };
  });

async function take(sql: Sql, { token, rating, body }: FollowUpAnswer): Promise<Answer> {
  const found = await find(sql, token, true);
  if (found.answered) throw new errors.ValidationError(ANSWERED);
  const { clientId, name, user, projectId } = found;
  const author = { clientId, name, actor: { type: 'client', name, user } } as const;
  await saveFeedback(sql, author, { about: 'project', body: body || WORDLESS, rating, projectId });
  await noteAnswered(sql, found);
  return { status: 201, body: shown(found, true) };
}

/** What whoever repeats their answer is told: read by the link anew, so that nothing is kept that it does not lead to any more. */
const takenAlready = async (sql: Sql, { token }: FollowUpAnswer): Promise<Answer> => ({
  status: 201,
  body: shown(await find(sql, token), true),
});

/** Takes the answer of whoever has the link, once. It becomes feedback of the client about the project. */
const answer = (call: Call<FollowUpAnswer>): Promise<Answer> =>
  transaction((sql) =>
    onceForAnyone(
      sql,
      call,
      () => take(sql, call.body),
      () => takenAlready(sql, call.body),
    ),
  );

export default { ask, show, answer };
