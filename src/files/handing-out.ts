import { errors } from '@strapi/utils';
import { whoIs } from '../database/who';
import { withConnection } from '../database/sql';
import { atOnceForClient } from '../http/at-once';
import type { ClientCall, FileAnswer } from '../http/controller';
import { findAnyFile, findOwnFile, type Place, type StoredFile, type WhichFile } from './data';

type FileCall = ClientCall<undefined, undefined, WhichFile>;

/** What a reader has not taken yet stays in memory. A browser takes six files at a time. */
const setOut = atOnceForClient(
  12,
  'Too many files are on their way to you already. Wait until some are here, then try again.',
);

const NOT_THERE = 'There is no such file.';

function handOut(file: StoredFile | undefined): FileAnswer {
  if (!file) throw new errors.NotFoundError(NOT_THERE);
  return { file };
}

/** A file of one of the client's projects or threads. Throws 404 for anybody else's. */
export const fileFor = (place: Place, { session, params }: FileCall): Promise<FileAnswer> =>
  withConnection(async (sql) => handOut(await findOwnFile(sql, place, params, (await whoIs(sql, session)).clientId)));

/** Hands out a file of one of the client's projects or threads. Throws 404 for anybody else's, 429 for too many at once. */
export const toClient =
  (place: Place) =>
  (call: FileCall): Promise<FileAnswer> =>
    withConnection(async (sql) => {
      const { clientId } = await whoIs(sql, call.session);
      const taken = setOut(clientId);
      try {
        return { ...handOut(await findOwnFile(sql, place, call.params, clientId)), taken };
      } catch (error) {
        taken();
        throw error;
      }
    });

/** Hands out a file of any project or thread to the owner. */
export const toOwner = (place: Place, which: WhichFile): Promise<FileAnswer> =>
  withConnection(async (sql) => handOut(await findAnyFile(sql, place, which)));
