import { errors } from '@strapi/utils';
import { documents } from '../../../database/documents';
import { readOn } from '../../../database/scoped';
import { type Sql, transaction, withConnection } from '../../../database/sql';
import { refuseField } from '../../../http/field-errors';
import { clientWrite } from '../../../http/client-write';
import type { Answer, ClientCall } from '../../../http/controller';
import type { Letter } from '../../../mail/letter';
import { type MailKind, post } from '../../../mail/outbox';
import { siteUrl } from '../../../mail/places';
import { changeOwnAccount } from '../../account/services/trying';
import { type Actor, record } from '../../activity/data/record';
import { readBusiness } from '../../business/data/business';
import { cardOf } from '../data/card';
import { clientKey, lockClient } from '../data/clients';
import { addressesOf, erasureRead, forgetAsked, noteAsked, noteDeclined, readErasure } from '../data/erasure';
import type { ErasureRequest } from '../domain/erasure';
import { erasedLetter, erasureDeclinedLetter } from '../domain/letters';

const NOT_CURRENT = 'This is not your current password.';
const ASKED_ALREADY = 'This is asked for already. We answer as soon as we can.';
const NOT_ASKED = 'Nobody of yours asks for this any more. A colleague may have taken it back.';
const THEY_DO_NOT_ASK = 'They do not ask for this any more.';

/**
 * Asks for everything of the caller's client to be erased; the owner decides. It is asked while the client is put away, too: it
 * is their right. Throws 400 at `currentPassword`, 400 where it is asked for already, 429 for guessing.
 */
function ask(call: ClientCall<ErasureRequest>): Promise<Answer> {
  const { currentPassword: password, reason } = call.body.data;
  const proof = { field: 'currentPassword', password, wrong: NOT_CURRENT };
  return changeOwnAccount(call, proof, async (sql, me) => {
    const { id, documentId } = await clientKey(sql, me.clientId);
    const neededBy = await noteAsked(sql, id, me.name, reason || null);
    if (neededBy === null) throw new errors.ValidationError(ASKED_ALREADY);
    const details = { neededBy, ...(reason && { reason }) };
    await record(sql, [id], { kind: 'client.erasure-asked', actor: me.actor, subjectId: documentId, details });
    return { status: 201, body: await readOn(sql, call.session, erasureRead, []) };
  });
}

/** Takes it back, whoever of the client asked. Throws 404 where nobody asks. */
function takeBack(call: ClientCall): Promise<Answer> {
  return clientWrite(call, async (sql, me) => {
    const { id, documentId } = await clientKey(sql, me.clientId);
    if (!(await forgetAsked(sql, id))) throw new errors.NotFoundError(NOT_ASKED);
    await record(sql, [id], { kind: 'client.erasure-taken-back', actor: me.actor, subjectId: documentId });
    return { body: await readOn(sql, call.session, erasureRead, []) };
  });
}

/** What a client asks for and what erasing them would do. Throws 404 where there is no such client. */
const show = (documentId: string): Promise<Answer> =>
  withConnection(async (sql) => ({ body: await readErasure(sql, documentId) }));

interface Word {
  kind: MailKind;
  /** Names the occasion. */
  key: string;
  write: (business: string) => Letter;
}

/** Mails everybody of a client. What is said of the account comes whatever they wish about mail. */
async function tellAll(
  sql: Sql,
  people: { userId?: number; email: string }[],
  { kind, key, write }: Word,
): Promise<void> {
  const { name } = await readBusiness(sql);
  for (const { userId = null, email: to } of people) {
    await post(sql, { key: `${key}:${to}`, kind, to, userId, letter: write(name) });
  }
}

/** Says no, and why: to the client's people by mail, and on their page. Throws 404 and 400 where nobody asks. */
function decline(documentId: string, reason: string, actor: Actor & { name: string }): Promise<Answer> {
  return transaction(async (sql) => {
    const { id } = await lockClient(sql, documentId);
    const by = actor.name;
    if (!(await noteDeclined(sql, id, by, reason))) throw new errors.ValidationError(THEY_DO_NOT_ASK);
    await record(sql, [id], { kind: 'client.erasure-declined', actor, subjectId: documentId, details: { reason } });
    await tellAll(sql, await addressesOf(sql, id), {
      kind: 'erasure-declined',
      key: `erasure-declined:${documentId}:${new Date().toISOString()}`,
      write: (business) => erasureDeclinedLetter(business, { by, reason }, siteUrl('/settings/erase')),
    });
    return { body: await cardOf(sql, documentId) };
  });
}

const plain = (name: string) => name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * Erases a client, whether they asked or not, as deleting them does, and tells their people in a last mail of which nothing is kept
 * once it has gone out. Throws 404 where there is no such client and 400 at `name` where that is not theirs.
 */
function erase(documentId: string, typed: string): Promise<Answer> {
  return transaction(async (sql) => {
    const { id, name } = await lockClient(sql, documentId);
    if (plain(typed) !== plain(name)) refuseField('name', `Write “${name}” to erase them.`);
    const people = (await addressesOf(sql, id)).map(({ email }) => ({ email }));
    await documents('api::client.client').delete({ documentId });
    await tellAll(sql, people, {
      kind: 'erased',
      key: `erased:${documentId}`,
      write: (business) => erasedLetter(business, siteUrl('/')),
    });
    return { body: { data: { erased: true } } };
  });
}

export default { ask, takeBack, show, decline, erase };
