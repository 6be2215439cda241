import { randomBytes } from 'node:crypto';
import type { Sql } from '../../../../src/database/sql';
import type { Moment } from '../calendar';
import type { ClientKey } from '../clients';
import type { DemoClient, DemoColleague } from '../model';
import { everybody } from './clients';
import { document, insert } from './insert';
import type { Line } from './log';
import type { Clients, Scene } from './scene';
import { staysOf } from './visits';

/** Somebody with a login: a client, or one of their colleagues. */
interface Guest extends Pick<DemoClient, 'name' | 'email' | 'visits'> {
  key: ClientKey;
  since: Moment;
}

const guestsOf = ([key, client]: [ClientKey, DemoClient]): Guest[] => [
  { ...client, key },
  ...(client.colleagues ?? []).flatMap((one) => (one.joined ? [{ ...one, key, since: one.joined }] : [])),
];

const visiting = everybody.filter(([, { visits }]) => visits);

/** The addresses that sign in to the sample. */
export const sampleAddresses = (): string[] => visiting.flatMap(guestsOf).flatMap(({ email }) => email ?? []);

const loginRow = (guest: Guest, passwordHash: string, on: Scene['on']) => {
  const last = staysOf(guest, on).at(-1);
  return {
    ...document(on.at(guest.since)),
    name: guest.name,
    username: guest.email,
    email: guest.email,
    provider: 'local',
    password: passwordHash,
    confirmed: true,
    blocked: false,
    last_login_at: last?.begin ?? null,
    last_logout_at: last?.end ?? null,
    last_seen_at: last?.end ?? null,
  };
};

async function keepOpen({ sql, on }: Scene, clientId: number, by: string, colleagues: DemoColleague[]): Promise<void> {
  for (const { email, invited, joined } of colleagues) {
    if (joined) continue;
    await sql(
      `insert into account_codes (purpose, code_hash, email, client_id, details, by_client, created_at, expires_at)
       values ('invitation', $1, $2, $3, $4::jsonb, true, $5, $5::timestamp + interval '7 days')`,
      [randomBytes(32), email, clientId, JSON.stringify({ invitedBy: by }), on.at(invited).toISOString()],
    );
  }
}

/** What the log says of how a client and their colleagues came. */
function linesOf(
  { on }: Scene,
  { name, email, since, colleagues = [] }: DemoClient,
  clientId: number,
  subjectId: string,
) {
  const actor = { type: 'client', name } as const;
  const about = { clientId, subjectId };
  return [
    { kind: 'client.joined', at: on.at(since), actor, details: { email }, ...about },
    ...colleagues.flatMap(({ name: own, email: theirs, invited, joined }): Line[] => [
      { kind: 'client.invited', at: on.at(invited), actor, details: { email: theirs }, ...about },
      ...(joined
        ? [
            {
              kind: 'user.joined',
              at: on.at(joined),
              actor: { type: 'client', name: own },
              details: { email: theirs },
              ...about,
            } as const,
          ]
        : []),
    ]),
  ] satisfies Line[];
}

/** Gives those who visit the site a login, one password for all; the log says when they came. */
export async function openLogins(scene: Scene, clients: Clients, passwordHash: string): Promise<Line[]> {
  const { sql, on } = scene;
  const guests = visiting.flatMap(guestsOf);
  const users = await insert(
    sql,
    'up_users',
    guests.map((guest) => loginRow(guest, passwordHash, on)),
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
    users.map((user, place) => ({ user_id: user, client_id: clients.get(guests[place]!.key)!.id, user_ord: 1 })),
  );
  for (const [key, { name, colleagues = [] }] of visiting)
    await keepOpen(scene, clients.get(key)!.id, name, colleagues);
  return visiting.flatMap(([key, client]) => {
    const { id, documentId } = clients.get(key)!;
    return linesOf(scene, client, id, documentId);
  });
}

const AUTHORS = `up_users u join up_users_client_lnk l on l.user_id = u.id`;

/** Says of everything that clients did and wrote which of their logins it was. */
export async function signWords(sql: Sql): Promise<void> {
  await sql(`update activities a set actor_user = u.document_id from ${AUTHORS}
    where a.actor_type = 'client' and a.client_id = l.client_id and a.actor_name = u.name`);
  await sql(`update replies r set author_user = u.document_id from deliveries d, ${AUTHORS}
    where r.from_type = 'client' and d.id = r.delivery_id and d.client_id = l.client_id and r.author = u.name`);
}
