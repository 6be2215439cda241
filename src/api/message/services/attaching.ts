import { errors } from '@strapi/utils';
import { transaction } from '../../../database/sql';
import { insertFile, removeFrom } from '../../../files/data';
import { receivedFiles, refuseFull } from '../../../files/receiving';
import { refuseField } from '../../../http/field-errors';
import type { Answer } from '../../../http/controller';
import type { UploadedFile } from '../../../http/uploaded-file';
import type { Actor } from '../../activity/data/record';
import { lockDraft, touchDraft } from '../data/drafts';
import { ownersMessage } from '../data/owners-view';

/** Puts files to a draft, all or none: they go where it goes. Throws 404, or 400 when it was sent or at `files`. */
async function add(documentId: string, uploads: UploadedFile[], actor: Actor): Promise<Answer> {
  const files = await receivedFiles(uploads);
  if (files.length === 0) refuseField('files', 'Choose a file.');
  return transaction(async (sql) => {
    const { id: messageId } = await lockDraft(sql, documentId);
    await refuseFull(sql, 'letter', messageId, files.length);
    for (const file of files)
      await insertFile(sql, { ...file, fromType: 'owner', fromName: actor.name }, { messageId });
    await touchDraft(sql, messageId);
    return { status: 201, body: await ownersMessage(sql, documentId) };
  });
}

/** Takes a file away from a draft. Throws 404 where either is not there, or 400 when the letter was sent. */
const remove = (documentId: string, fileId: string): Promise<Answer> =>
  transaction(async (sql) => {
    const { id } = await lockDraft(sql, documentId);
    if (!(await removeFrom(sql, id, fileId))) throw new errors.NotFoundError('There is no such file.');
    await touchDraft(sql, id);
    return { body: await ownersMessage(sql, documentId) };
  });

export default { add, remove };
