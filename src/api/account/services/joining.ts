import type { Sql } from '../../../database/sql';
import { record } from '../../activity/data/record';
import type { NamedClient } from '../../client/data/clients';
import { findByIdentifier, keepNames } from '../data/users';

/** Somebody whose address is proven. */
export interface Newcomer {
  /** What they are called; null where they did not say. */
  ownName: string | null;
  email: string;
  username: string;
  passwordHash: string;
  /** Where they live, if they said: their client's, unless it has one. */
  timeZone: string | undefined;
}

/** The first login brings the client in; those after it join who is there. */
async function isFirst(sql: Sql, client: NamedClient): Promise<boolean> {
  const others = await sql('select from up_users_client_lnk where client_id = $1 limit 1', [client.id]);
  return others.length === 0;
}

async function settle(sql: Sql, client: NamedClient, timeZone: string): Promise<void> {
  await sql('update clients set time_zone = $2 where id = $1 and time_zone is null', [client.id, timeZone]);
}

/**
 * Makes a confirmed user of a client, in the open transaction and with its line in the log. Without a name of their own
 * the first goes by the client's, and those after them by their address. @returns the user's id
 */
export async function joinClient(sql: Sql, client: NamedClient, newcomer: Newcomer): Promise<number> {
  const { email, username, passwordHash } = newcomer;
  const taken = await findByIdentifier(sql, username);
  const first = await isFirst(sql, client);
  if (!first) await keepNames(sql, client);
  else if (newcomer.timeZone !== undefined) await settle(sql, client, newcomer.timeZone);
  const name = newcomer.ownName ?? (first ? null : email);
  const role = (await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } })) as { id: number };
  const user = (await strapi.db.query('plugin::users-permissions.user').create({
    data: {
      username: taken ? email : username,
      email,
      name,
      password: passwordHash,
      provider: 'local',
      confirmed: true,
      blocked: false,
      role: role.id,
      client: client.id,
    },
  })) as { id: number; documentId: string };
  await record(sql, [client.id], {
    kind: first ? 'client.joined' : 'user.joined',
    actor: { type: 'client', name: name ?? client.name, user: user.documentId },
    subjectId: client.documentId,
    details: { email },
  });
  return user.id;
}
