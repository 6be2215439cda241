import { dataOf } from './answers';
import { type Answer, post } from './api';
import { expectStatus, owner, person, type Person } from './people';

interface Link {
  url: string;
  expiresAt: string;
}

interface Begun {
  jwt: string;
  expiresAt: string;
}

/** The link under which the owner sees what a client sees. */
export const viewLink = async (documentId: string, who?: Person): Promise<Answer<{ data: Link }>> =>
  (who ?? (await owner())).post(`/portal/clients/${documentId}/view`);

/** The code of such a link. */
export const codeOf = (answer: Answer<{ data: Link }>): string =>
  new URL(dataOf<Link>(answer).url).searchParams.get('code') ?? '';

export const beginView = (code: string): Promise<Answer<Begun>> => post('/api/auth/view', { code });

/** Somebody who sees what a client sees. */
export async function lookerAt(documentId: string): Promise<Person> {
  const code = codeOf(expectStatus(await viewLink(documentId), 201));
  return person(expectStatus(await beginView(code), 200).body.jwt);
}
