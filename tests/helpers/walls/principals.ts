import { sql } from '../database';
import { expectStatus, owner, registeredClient } from '../people';
import { post } from '../api';

/** Somebody who has no business with another client's records, by name, with the token they come with. */
export interface Principal {
  name: string;
  token: string | undefined;
  /** Whether a route for clients may give them anything at all. */
  isClient: boolean;
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
  const token = { name: 'without scopes', description: '', type: 'custom', lifespan: null, permissions: [] };
  const answer = await admin.post<{ data: { accessKey: string } }>('/admin/api-tokens', token);
  return expectStatus(answer, 201).body.data.accessKey;
}

/** Everybody a wall must hold against. */
export async function strangers(): Promise<Principal[]> {
  return [
    { name: 'nobody', token: undefined, isClient: false },
    { name: 'another client', token: (await registeredClient()).token, isClient: true },
    { name: 'a blocked user', token: await blocked(), isClient: false },
    { name: 'a dead session', token: await signedOut(), isClient: false },
    { name: 'an API token without scopes', token: await apiToken(), isClient: false },
  ];
}
