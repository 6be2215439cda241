import { everybody } from './clients';
import { document, insert } from './insert';
import type { Line } from './log';
import type { Clients, Scene } from './scene';
import { staysOf } from './visits';

/** Gives those who visit the site a login, one password for all; the log says when they came. */
export async function openLogins({ sql, on }: Scene, clients: Clients, passwordHash: string): Promise<Line[]> {
  const guests = everybody.filter(([, { visits }]) => visits);
  const users = await insert(
    sql,
    'up_users',
    guests.map(([, client]) => {
      const last = staysOf(client, on).at(-1);
      return {
        ...document(on.at(client.since)),
        username: client.email,
        email: client.email,
        provider: 'local',
        password: passwordHash,
        confirmed: true,
        blocked: false,
        last_login_at: last?.begin ?? null,
        last_logout_at: last?.end ?? null,
        last_seen_at: last?.end ?? null,
      };
    }),
  );
  const [role] = await sql<{ id: number }>(`select id from up_roles where type = 'authenticated'`);
  await insert(
    sql,
    'up_users_role_lnk',
    users.map((user, place) => ({ user_id: user, role_id: role!.id, user_ord: place + 1 })),
  );
  await insert(
    sql,
    'up_users_client_lnk',
    users.map((user, place) => ({ user_id: user, client_id: clients.get(guests[place]![0])!.id, user_ord: 1 })),
  );
  return guests.map(([key, { name, email, since }]) => {
    const { id, documentId } = clients.get(key)!;
    const actor = { type: 'client', name } as const;
    return { kind: 'client.joined', clientId: id, at: on.at(since), actor, subjectId: documentId, details: { email } };
  });
}
