import { readFile } from 'node:fs/promises';
import { errors } from '@strapi/utils';
import { whoIs } from '../../../database/scoped';
import { type Sql, transaction, withConnection } from '../../../database/sql';
import { refuseField } from '../../../http/check-request';
import { clientWrite } from '../../../http/client-write';
import type { Answer, ClientCall, FileAnswer } from '../../../http/controller';
import type { UploadedFile } from '../../../http/uploaded-file';
import { type Actor, record } from '../../activity/data/record';
import { countFiles, findFile, insertFile, type StoredFile } from '../data/files';
import { type LockedProject, lockProject, refuseArchived } from '../data/rows';
import { cleanName, ENDINGS_SENTENCE, FILE_BYTES, mayBeSent, MOST_FILES } from '../domain/files';

const NOT_THERE = 'There is no such file.';

/** The bytes of an upload. Throws a 400 at `file` for what may not be sent. */
async function received(file: UploadedFile | null): Promise<StoredFile> {
  if (file?.field !== 'file') return refuseField('file', 'Choose a file.');
  const name = cleanName(file.name);
  if (!mayBeSent(name)) refuseField('file', ENDINGS_SENTENCE);
  if (file.size === 0) refuseField('file', 'This file is empty.');
  if (file.size > FILE_BYTES) refuseField('file', 'Send files of at most 10 MB.');
  return { name, content: await readFile(file.path) };
}

async function add(sql: Sql, project: LockedProject, actor: Actor, file: StoredFile): Promise<Answer> {
  const fromType = actor.type === 'owner' ? 'owner' : 'client';
  refuseArchived(project, fromType);
  if ((await countFiles(sql, project.id)) >= MOST_FILES) refuseField('file', `A project holds ${MOST_FILES} files.`);
  const json = await insertFile(sql, { ...file, projectId: project.id, fromType, fromName: actor.name });
  if (project.clientId !== null) {
    await record(sql, [project.clientId], {
      kind: 'project.file',
      actor,
      subjectId: project.documentId,
      details: { title: project.facts.title, name: file.name, bytes: file.content.length },
    });
  }
  return { status: 201, body: `{"data":${json}}` };
}

type OnProject = ClientCall<undefined, undefined, { documentId: string }>;
type OnFile = ClientCall<undefined, undefined, { documentId: string; fileId: string }>;

/** Takes a file of a client for one of their projects. */
async function addAsClient(call: OnProject): Promise<Answer> {
  await withConnection((sql) => whoIs(sql, call.session));
  const file = await received(call.file);
  return clientWrite(call, async (sql, me) => {
    const project = await lockProject(sql, call.params.documentId, me.clientId);
    return add(sql, project, { type: 'client', name: me.name }, file);
  });
}

/** Takes a file of the owner for a project. */
async function addAsOwner(documentId: string, upload: UploadedFile | null, actor: Actor): Promise<Answer> {
  const file = await received(upload);
  return transaction(async (sql) => add(sql, await lockProject(sql, documentId, null), actor, file));
}

async function handOut(sql: Sql, which: OnFile['params'], clientId: number | null): Promise<FileAnswer> {
  const file = await findFile(sql, which, clientId);
  if (!file) throw new errors.NotFoundError(NOT_THERE);
  return { file };
}

/** Hands out a file of one of the client's projects. Throws 404 for anybody else's. */
function asClient({ session, params }: OnFile): Promise<FileAnswer> {
  return withConnection(async (sql) => handOut(sql, params, (await whoIs(sql, session)).clientId));
}

/** Hands out a file of any project to the owner. */
const asOwner = (params: OnFile['params']): Promise<FileAnswer> => withConnection((sql) => handOut(sql, params, null));

export default { addAsClient, addAsOwner, asClient, asOwner };
