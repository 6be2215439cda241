import { errors } from '@strapi/utils';
import { whoIs } from '../database/scoped';
import { type Sql, withConnection } from '../database/sql';
import type { ClientCall, FileAnswer } from '../http/controller';
import { findFile, type Place, type WhichFile } from './data';
import { setOut } from './on-their-way';

type FileCall = ClientCall<undefined, undefined, WhichFile>;

const NOT_THERE = 'There is no such file.';

async function handOut(sql: Sql, place: Place, which: WhichFile, clientId: number | null): Promise<FileAnswer> {
  const file = await findFile(sql, place, which, clientId);
  if (!file) throw new errors.NotFoundError(NOT_THERE);
  return { file };
}

/** A file of one of the client's projects or threads. Throws 404 for anybody else's. */
export const fileFor = (place: Place, { session, params }: FileCall): Promise<FileAnswer> =>
  withConnection(async (sql) => handOut(sql, place, params, (await whoIs(sql, session)).clientId));

/** Hands out a file of one of the client's projects or threads. Throws 404 for anybody else's, 429 for too many at once. */
export const toClient =
  (place: Place) =>
  (call: FileCall): Promise<FileAnswer> =>
    withConnection(async (sql) => {
      const { clientId } = await whoIs(sql, call.session);
      const taken = setOut(clientId);
      try {
        return { ...(await handOut(sql, place, call.params, clientId)), taken };
      } catch (error) {
        taken();
        throw error;
      }
    });

/** Hands out a file of any project or thread to the owner. */
export const toOwner = (place: Place, which: WhichFile): Promise<FileAnswer> =>
  withConnection((sql) => handOut(sql, place, which, null));
