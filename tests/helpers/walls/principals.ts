import { randomUUID } from 'node:crypto';
import { post } from '../api';
import { sql } from '../database';
import { codeIn, nextMail } from '../mail';
import { expectStatus, owner, person, type Person, registeredClient } from '../people';
import { teammate } from '../teammates';
import { lookerAt } from '../view';
import type { Victim } from './victim';

/** What a route for clients may give somebody. */
type Entry = 'all' | 'reading' | 'nothing';

/** Somebody for whom a wall stands somewhere, by name, with the token they come with. */
export interface Principal {
  name: string;
  token: string | undefined;
  entry: Entry;
}

async function blocked(): Promise<string> {
  const client = await registeredClient();
  await sql('update up_users set blocked = true where email = $1', [client.email]);
  return client.token;
}

async function signedOut(): Promise<string> {
  const client = await registeredClient();
  expectStatus(await post('/api/auth/logout', { refreshToken: client.refreshToken }), 200);
  return client.token;
}

async function apiToken(): Promise<string> {
  const admin = await owner();
  const token = {
    name: `products only ${randomUUID()}`,
    description: '',
    type: 'custom',
    lifespan: null,
    permissions: ['api::product.product.find', 'api::product.product.update'],
  };
  const answer = await admin.post<{ data: { accessKey: string } }>('/admin/api-tokens', token);
  return expectStatus(answer, 201).body.data.accessKey;
}

/** Everybody who has no business with a client's records; one of them looks at those of another. */
export async function strangers(lookedAt: Victim): Promise<Principal[]> {
  return [
    { name: 'nobody', token: undefined, entry: 'nothing' },
    { name: 'another client', token: (await registeredClient()).token, entry: 'all' },
    { name: 'a blocked user', token: await blocked(), entry: 'nothing' },
    { name: 'a dead session', token: await signedOut(), entry: 'nothing' },
    { name: 'an API token for products', token: await apiToken(), entry: 'nothing' },
    { name: 'a look at another client', token: (await lookerAt(lookedAt.documentId)).token, entry: 'reading' },
  ];
}

/** A second user of a client, whom the owner invited. */
export async function colleagueOf({ documentId }: Victim): Promise<Principal> {
  const email = `colleague-${randomUUID().slice(0, 8)}@example.test`;
  expectStatus(await (await owner()).post(`/portal/clients/${documentId}/invite`, { email }), 201);
  const code = codeIn(await nextMail(email, /invites you/));
  const joined = await post<{ jwt: string }>('/api/auth/invitation', { code, password: 'Correct-horse-8' });
  return { name: 'a colleague', token: expectStatus(joined, 200).body.jwt, entry: 'all' };
}

/** Somebody who helps the owner with the daily work, and their own number. */
export async function assistant(): Promise<Principal & { person: Person; id: number }> {
  const { token, email } = await teammate('assistant');
  const [row] = await sql<{ id: number }>('select id from admin_users where email = $1', [email]);
  return { name: 'an assistant', token, entry: 'nothing', person: person(token), id: row!.id };
}
