import type { Sql } from '../../../database/sql';

interface ClientKey {
  id: number;
  documentId: string;
}

/**
 * The client that the owner entered under an address and that nobody has signed in for yet. A client that has users
 * is never joined this way: its contact address is theirs to write, so it proves nothing.
 */
export async function clientWithoutUsers(sql: Sql, email: string): Promise<ClientKey | undefined> {
  const [client] = await sql<ClientKey>(
    `select c.id, c.document_id as "documentId" from clients c
     where lower(c.email) = lower($1)
       and not exists (select from up_users_client_lnk l where l.client_id = c.id)
     order by c.id limit 1 for update of c`,
    [email],
  );
  return client;
}

/** A new client, in the open transaction. */
export async function createClient(data: { name: string; email: string }): Promise<ClientKey> {
  return strapi.db.query('api::client.client').create({ data, select: ['id', 'documentId'] }) as Promise<ClientKey>;
}

/** The public id of a client, which is locked until the end of the transaction. */
export async function clientKey(sql: Sql, id: number): Promise<ClientKey> {
  const [client] = await sql<ClientKey>(
    'select id, document_id as "documentId" from clients where id = $1 for no key update',
    [id],
  );
  return client!;
}
