import type { Sql } from '../../../../src/database/sql';
import type { Calendar } from '../calendar';
import type { ClientKey } from '../clients';
import type { Words } from '../model';
import type { PictureName } from '../pictures';
import type { ProjectKey } from '../stories';

/** What every part of the seeding works with. */
export interface Scene {
  sql: Sql;
  on: Calendar;
  /** Ids of stored files. */
  pictures: ReadonlyMap<PictureName, number>;
}

/** A record that is in the database. */
export interface Stored {
  id: number;
  documentId: string;
}

export type Clients = ReadonlyMap<ClientKey, Stored>;
export type Projects = ReadonlyMap<ProjectKey, Stored>;

/** The words as they are said on the day of seeding. */
export const said = (words: Words, on: Calendar): string => (typeof words === 'string' ? words : words(on));

/** A typed record's entries, without those that are left out: TypeScript's own forget the keys. */
export const entries = <Key extends string, Value>(record: { readonly [key in Key]?: Value }): [Key, Value][] =>
  Object.entries(record) as [Key, Value][];
