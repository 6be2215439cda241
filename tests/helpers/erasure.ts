import { dataOf, type Shape } from './answers';
import type { Answer, RequestOptions } from './api';
import { type Client, expectStatus, owner, type Person } from './people';

export type Erasure = Shape<'Erasure'>;

const PATH = '/api/clients/me/erasure';

/** What a client is told of erasing. */
export const erasureOf = async (client: Client): Promise<Erasure> =>
  dataOf<Erasure>(expectStatus(await client.get(PATH), 200));

/** Asks for everything of a client to be erased. */
export const askErasure = (client: Client, more: object = {}, options?: RequestOptions): Promise<Answer<object>> =>
  client.post(PATH, { data: { currentPassword: client.password, ...more } }, options);

export const takeErasureBack = (client: Client): Promise<Answer<object>> => client.del(PATH);

/** The owner erases a client by typing their name. */
export const erase = async (
  documentId: string,
  name: string,
  who?: Person,
  options?: RequestOptions,
): Promise<Answer<object>> => (who ?? (await owner())).post(`/portal/clients/${documentId}/erase`, { name }, options);

/** The owner says no. */
export const declineErasure = async (documentId: string, reason: string, who?: Person): Promise<Answer<object>> =>
  (who ?? (await owner())).post(`/portal/clients/${documentId}/decline-erasure`, { reason });
