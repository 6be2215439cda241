import { errors } from '@strapi/utils';
import { type Sql, transaction, withConnection } from '../../../database/sql';
import { refuseField } from '../../../http/field-errors';
import type { Answer } from '../../../http/controller';
import { FROM_CLIENT, removePicturesAfterwards } from '../../../uploads/pictures';
import { type Actor, record } from '../../activity/data/record';
import { announceMissed } from '../../product/services/announcing';
import { cardOf } from '../data/card';
import { refuseArchived } from '../data/clients';
import {
  closeStreamsOf,
  findParties,
  leavePointer,
  lockParties,
  moveEverything,
  type Party,
  previewMerge,
  releasePictures,
} from '../data/merging';

interface Parties {
  from: Party;
  into: Party;
}

/** Which is which. Throws 404 where the one that stays is not there, 400 where the other is not, or is the same. */
function partiesIn(found: Party[], into: string, from: string): Parties {
  const named = (documentId: string) => found.find((party) => party.documentId === documentId);
  const [goes, stays] = [named(from), named(into)];
  if (!stays) throw new errors.NotFoundError('There is no such client.');
  if (!goes) return refuseField('from', 'This client does not exist.');
  if (goes === stays) refuseField('from', 'Choose another client than this one.');
  refuseArchived(stays);
  if (goes.asksErasure) refuseField('from', 'They ask for everything to be erased. Decide about that first.');
  return { from: goes, into: stays };
}

/** Says what merging a client into another would move and leave, and does nothing. */
function preview(intoId: string, fromId: string): Promise<Answer> {
  return withConnection(async (sql) => {
    const { from, into } = partiesIn(await findParties(sql, [intoId, fromId]), intoId, fromId);
    return { body: await previewMerge(sql, from.id, into.id) };
  });
}

async function mergeOn(sql: Sql, { from, into }: Parties, actor: Actor): Promise<void> {
  await closeStreamsOf(sql, from.id);
  await moveEverything(sql, from.id, into.id);
  await removePicturesAfterwards(await releasePictures(sql, from.id, FROM_CLIENT));
  await leavePointer(sql, from, into, actor.name);
  const details = { name: from.name, from: from.documentId };
  await record(sql, [into.id], { kind: 'client.merged', actor, subjectId: into.documentId, details });
  // Whoever was put away and came back as somebody new still waits for what they waited for.
  await announceMissed(sql, into.id, actor);
}

/**
 * Merges a client into another: users, projects, letters, feedback and log go over, what the other's profile does not
 * say is taken from theirs, and they are gone, all at once. Whoever writes for them meanwhile writes before it or after it.
 */
function merge(intoId: string, fromId: string, actor: Actor): Promise<Answer> {
  return transaction(async (sql) => {
    const parties = partiesIn(await lockParties(sql, [intoId, fromId]), intoId, fromId);
    await mergeOn(sql, parties, actor);
    return { body: await cardOf(sql, intoId) };
  });
}

export default { preview, merge };
