import { readOn } from '../../../database/scoped';
import type { Me } from '../../../database/who';
import { documents } from '../../../database/documents';
import { alone, type Sql } from '../../../database/sql';
import { refuseField } from '../../../http/field-errors';
import { atOnceForClient } from '../../../http/at-once';
import { clientWriteOfDocuments, whoMayWrite } from '../../../http/client-write';
import type { Answer, ClientCall } from '../../../http/controller';
import { inTurns } from '../../../uploads/in-turns';
import { FROM_CLIENT, LEFT_OVER, removePictures, type StoredFile, storePicture } from '../../../uploads/pictures';
import { record } from '../../activity/data/record';
import { clientKey } from '../data/clients';
import { profileRead } from '../data/profile';
import { cleanPicture, PICTURE_BYTES } from '../domain/picture';

/** Whether a picture is to go: nobody shows it, and it is none that the owner put into the library. */
async function isLeftOver({ id }: StoredFile): Promise<boolean> {
  const reasons = await alone(
    `select from files_related_mph where file_id = $1
     union all select from files f where f.id = $1 and not (${FROM_CLIENT}) limit 1`,
    [id],
  );
  return reasons.length === 0;
}

/** Exchanges the client's picture in the open transaction; gives the file that it no longer shows. None for none is no change. */
async function exchange(sql: Sql, me: Me, next: StoredFile | null): Promise<StoredFile[]> {
  const { documentId } = await clientKey(sql, me.clientId);
  const old = (await strapi.db
    .query('api::client.client')
    .findOne({ where: { id: me.clientId }, populate: { profileImage: true } })) as { profileImage: StoredFile | null };
  if (!next && !old.profileImage) return [];
  await documents('api::client.client').update({ documentId, data: { profileImage: next?.id ?? null } });
  await record(sql, [me.clientId], {
    kind: next ? 'profile.image-changed' : 'profile.image-removed',
    actor: me.actor,
    subjectId: documentId,
  });
  return old.profileImage ? [old.profileImage] : [];
}

/**
 * Removes what nobody shows. It asks first: a change whose commit was never answered may have been made. What was done, or
 * refused, stays so whatever becomes of the files.
 */
async function tidyUp(files: StoredFile[]): Promise<void> {
  try {
    for (const file of files) if (await isLeftOver(file)) await removePictures([file]);
  } catch (error) {
    strapi.log.warn(`${LEFT_OVER}: ${String(error)}`);
  }
}

/** The old file goes only once the change is committed, the new one when it is not. */
async function swap(call: ClientCall, next: StoredFile | null): Promise<Answer> {
  // A request that was answered before changes nothing, and shows nobody the file that came with it.
  let leftOver: StoredFile[] = next ? [next] : [];
  const answer = await clientWriteOfDocuments(call, async (sql, me) => {
    leftOver = await exchange(sql, me, next);
    return { body: await readOn(sql, call.session, profileRead, []) };
  }).catch(async (error: unknown) => {
    await tidyUp(next ? [next] : []);
    throw error;
  });
  await tidyUp(leftOver);
  return answer;
}

/** Decoding takes the threads that sign-ins need for their passwords: two of libuv's four, however many clients send at once. */
const decoding = inTurns(2);

const begin = atOnceForClient(1, 'Your last picture is still being worked on. Wait a moment, then try again.');

/**
 * Sets the client's picture from the field `image`. Throws a 400 at `image` for anything that is not a picture, and 429, before
 * it is looked at, to a client that has done too much lately or sent another one just now.
 */
async function change(call: ClientCall): Promise<Answer> {
  const { clientId } = await whoMayWrite(call.session);
  const { file } = call;
  if (file?.field !== 'image') return refuseField('image', 'Choose a picture.');
  if (file.size > PICTURE_BYTES) return refuseField('image', 'Choose a picture of at most 8 MB.');
  const over = begin(clientId);
  try {
    const picture = await decoding(() => cleanPicture(file.path));
    if (!picture) return refuseField('image', 'This is not a picture we can read. Choose a JPEG, PNG, WebP or GIF.');
    return await swap(call, await storePicture(picture));
  } finally {
    over();
  }
}

/** Removes the client's picture; once more is no change. */
const drop = (call: ClientCall): Promise<Answer> => swap(call, null);

export default { change, drop };
