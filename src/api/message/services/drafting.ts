import { errors } from '@strapi/utils';
import { transaction, withConnection } from '../../../database/sql';
import type { Answer } from '../../../http/controller';
import { readBusiness } from '../../business/data/business';
import { createDraft, lockDraft, rewriteDraft } from '../data/drafts';
import { reachOf } from '../data/deliveries';
import { ownersMessage, ownersMessages } from '../data/owners-view';
import type { DraftToKeep, DraftToRewrite, MessagesWanted, ReachWanted } from '../domain/letters';
import { recipientsOf, rowOf } from './addressing';

/** Begins a draft. Throws a 400 at `clients` or `project` when one of them does not exist. */
const begin = (draft: DraftToKeep): Promise<Answer> =>
  transaction(async (sql) => {
    const { documentId } = await createDraft(await rowOf(sql, draft));
    return { status: 201, body: await ownersMessage(sql, documentId) };
  });

const CHANGED =
  'This letter was changed meanwhile, in another tab or by somebody else. What you typed is kept: open the page anew.';

/**
 * Writes a draft anew, as a whole. Throws 404, or 400 when it was sent, as above, or where it has been changed since: that would
 * be overwritten unseen.
 */
const rewrite = (documentId: string, { since, ...draft }: DraftToRewrite): Promise<Answer> =>
  transaction(async (sql) => {
    const known = await lockDraft(sql, documentId);
    if (since !== undefined && since !== known.updatedAt) throw new errors.ValidationError(CHANGED);
    await rewriteDraft(known, await rowOf(sql, draft));
    return { body: await ownersMessage(sql, documentId) };
  });

/** A message as its writer sees it. Throws 404. */
const show = (documentId: string): Promise<Answer> =>
  withConnection(async (sql) => ({ body: await ownersMessage(sql, documentId) }));

/** Several messages in short, as the owner's list of them says them: with whom each is, and how many wait for an answer. */
const list = ({ ids }: MessagesWanted): Promise<Answer> =>
  withConnection(async (sql) => {
    const [row] = await sql<{ answer: string }>(ownersMessages, [ids]);
    return { body: row!.answer };
  });

/** What a message to these clients would reach. Throws a 400 at `clients` when one of them does not exist. */
const reach = ({ clients }: ReachWanted): Promise<Answer> =>
  withConnection(async (sql) => ({ body: await reachOf(sql, await recipientsOf(sql, clients)) }));

/** The names a letter can be signed with: the writer's own, the business's signature, its name. */
const signatures = (own: string): Promise<Answer> =>
  withConnection(async (sql) => {
    const { name, signature } = await readBusiness(sql);
    const known = [own, signature?.trim() ?? '', name].filter((each) => each !== '');
    return { body: { data: [...new Set(known)] } };
  });

export default { begin, rewrite, show, list, reach, signatures };
