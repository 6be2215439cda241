import { readFile } from 'node:fs/promises';
import { whoIs } from '../database/who';
import { alone, type Sql } from '../database/sql';
import { refuseField } from '../http/field-errors';
import { atOnceForClient } from '../http/at-once';
import type { ClientSession } from '../http/client-session';
import type { Answer, ClientCall } from '../http/controller';
import type { UploadedFile } from '../http/uploaded-file';
import { bytesFrom, countFiles, type Place, type StoredFile } from './data';
import { CLIENT_BYTES, cleanName, ENDINGS_SENTENCE, FILE_BYTES, mayBeSent, MOST_AT_ONCE, MOST_FILES } from './rules';

type Sent = Pick<ClientCall, 'session' | 'file' | 'files'>;

/** Why a file may not be sent; null where it may. */
function fault({ name, size }: UploadedFile): string | null {
  if (!mayBeSent(cleanName(name))) return ENDINGS_SENTENCE;
  if (size === 0) return 'This file is empty.';
  return size > FILE_BYTES ? 'Send files of at most 10 MB.' : null;
}

const taken = async ({ name, path }: UploadedFile): Promise<StoredFile> => ({
  name: cleanName(name),
  content: await readFile(path),
});

/** The bytes of the one upload. Throws a 400 at `file` for what may not be sent. */
export async function receivedFile(file: UploadedFile | null): Promise<StoredFile> {
  if (file?.field !== 'file') return refuseField('file', 'Choose a file.');
  const why = fault(file);
  return why === null ? taken(file) : refuseField('file', why);
}

/** A form whose file field was left alone sends a file without a name or a byte. */
const isChosen = ({ name, size }: UploadedFile) => name !== '' || size > 0;

/** The bytes of any number of uploads. Throws a 400 at `files` that names each that may not be sent. */
export async function receivedFiles(uploads: UploadedFile[]): Promise<StoredFile[]> {
  const chosen = uploads.filter(isChosen);
  const foreign = chosen.find(({ field }) => field !== 'files');
  if (foreign) refuseField(foreign.field, 'There is no such field here.');
  if (chosen.length > MOST_AT_ONCE) refuseField('files', `Send at most ${MOST_AT_ONCE} files at once.`);
  const faults = chosen.flatMap((file) => {
    const why = fault(file);
    return why === null ? [] : [chosen.length === 1 ? why : `${cleanName(file.name)}: ${why}`];
  });
  if (faults.length > 0) refuseField('files', faults.join(' '));
  return Promise.all(chosen.map(taken));
}

/** What a client sends lies in memory until its write is done: up to 20 MB of each request, and each may have to wait. */
const arrive = atOnceForClient(4, 'Other files of yours are still arriving. Wait until they are here, then try again.');

/** Whoever is signed out hears that, and not what is wrong with their files. */
async function whileHeld<Held>(
  session: ClientSession,
  receive: () => Promise<Held>,
  work: (held: Held) => Promise<Answer>,
): Promise<Answer> {
  const { clientId } = await whoIs(alone, session);
  const over = arrive(clientId);
  try {
    return await work(await receive());
  } finally {
    over();
  }
}

/** Takes the one file that a client sends. Throws 429 where too many of theirs are being taken, 400 as `receivedFile` does. */
export const takingFile = ({ session, file }: Sent, work: (file: StoredFile) => Promise<Answer>): Promise<Answer> =>
  whileHeld(session, () => receivedFile(file), work);

/** The same of any number of files, as `receivedFiles`. */
export const takingFiles = (
  { session, files }: Sent,
  work: (files: StoredFile[]) => Promise<Answer>,
): Promise<Answer> => (files.length === 0 ? work([]) : whileHeld(session, () => receivedFiles(files), work));

interface Full {
  most: number;
  field: string;
  sentence: string;
}

const FULL: Record<Place, Full> = {
  project: { most: MOST_FILES, field: 'file', sentence: `A project holds ${MOST_FILES} files.` },
  thread: { most: MOST_FILES, field: 'files', sentence: `A message holds ${MOST_FILES} files. Write a new one.` },
  letter: { most: MOST_AT_ONCE, field: 'files', sentence: `At most ${MOST_AT_ONCE} files go with a letter.` },
};

/** Throws a 400 at `field` where a place, locked by the caller, cannot hold so many more files. */
export async function refuseFull(
  sql: Sql,
  place: Place,
  id: number,
  more = 1,
  field = FULL[place].field,
): Promise<void> {
  const { most, sentence } = FULL[place];
  if ((await countFiles(sql, place, id)) + more > most) refuseField(field, sentence);
}

const TOO_HEAVY = 'Your files fill the 2 GB there is room for. Write to us, and we find a way.';

/** Throws a 400 at `field` to a client who would send more, in all, than there is room for. */
export async function refuseHeavy(
  sql: Sql,
  place: Place,
  clientId: number,
  files: StoredFile[],
  field = FULL[place].field,
): Promise<void> {
  if (files.length === 0) return;
  const more = files.reduce((bytes, { content }) => bytes + content.length, 0);
  if ((await bytesFrom(sql, clientId)) + more > CLIENT_BYTES) refuseField(field, TOO_HEAVY);
}
