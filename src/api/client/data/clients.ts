import { errors } from '@strapi/utils';
import type { Sql } from '../../../database/sql';

export interface ClientKey {
  id: number;
  documentId: string;
}

export interface NamedClient extends ClientKey {
  name: string;
}

/** A client that is locked until the end of the transaction. */
export interface LockedClient extends NamedClient {
  archived: boolean;
}

const LOCKED = `id, document_id as "documentId", name, archived_at is not null as archived`;

/** Whether the client `c` has, or once had, somebody who signs in for it. */
const HAS_HAD_USERS = `exists (select from up_users_client_lnk l where l.client_id = c.id)
  or exists (select from activities a where a.client_id = c.id and a.actor_type = 'client')
  or exists (select from activities a where a.about_client_id = c.id and a.kind = 'login.deleted')`;

/**
 * The client that the owner entered under an address and that nobody has signed in for yet. A client that has users, or
 * had some whose logins were taken away, is never joined this way: its contact address was theirs to write, so it proves
 * nothing. Nor is one that is put away: whoever comes back could ask for nothing there, unheard.
 */
export async function clientWithoutUsers(sql: Sql, email: string): Promise<NamedClient | undefined> {
  const [client] = await sql<NamedClient>(
    `select c.id, c.document_id as "documentId", c.name from clients c
     where lower(c.email) = lower($1) and c.archived_at is null and not (${HAS_HAD_USERS})
     order by c.id limit 1 for update of c`,
    [email],
  );
  return client;
}

/** A new client, in the open transaction. */
export async function createClient(data: { name: string; email: string }): Promise<NamedClient> {
  const select = ['id', 'documentId', 'name'];
  return strapi.db.query('api::client.client').create({ data, select }) as Promise<NamedClient>;
}

const NOT_THERE = 'There is no such client.';

/** A client by its id, locked. Throws 404 where it was merged into another meanwhile. */
export async function clientKey(sql: Sql, id: number): Promise<LockedClient> {
  const [client] = await sql<LockedClient>(`select ${LOCKED} from clients where id = $1 for no key update`, [id]);
  if (!client) throw new errors.NotFoundError(NOT_THERE);
  return client;
}

/** A client by its public id, locked; undefined where there is none. */
export async function findClient(sql: Sql, documentId: string): Promise<LockedClient | undefined> {
  const [client] = await sql<LockedClient>(`select ${LOCKED} from clients where document_id = $1 for no key update`, [
    documentId,
  ]);
  return client;
}

/** A client by its public id, locked. Throws 404 where there is none. */
export async function lockClient(sql: Sql, documentId: string): Promise<LockedClient> {
  const client = await findClient(sql, documentId);
  if (!client) throw new errors.NotFoundError(NOT_THERE);
  return client;
}

/** For the owner: nothing is begun with a client that is put away. */
export function refuseArchived({ name, archived }: Pick<LockedClient, 'name' | 'archived'>): void {
  if (archived) throw new errors.ValidationError(`${name} is archived. Bring them back first.`);
}

const RESTS =
  'Your account is put away for now: everything in it can be read, but nothing new asked for. Write to us by mail, and we bring it back.';

export const rests = () => new errors.ValidationError(RESTS);

/** For clients: nothing new while they are put away. What they do takes turns with putting them away. */
export async function refuseResting(sql: Sql, id: number): Promise<LockedClient> {
  const client = await clientKey(sql, id);
  if (client.archived) throw rests();
  return client;
}
