import { randomUUID } from 'node:crypto';
import { expectStatus, owner, person, type Person } from './people';

/** A program that comes with an API token. @param permissions its scopes; without them it may do everything */
export async function apiToken(permissions?: string[]): Promise<Person> {
  const answer = await (
    await owner()
  ).post<{ data: { accessKey: string } }>('/admin/api-tokens', {
    name: `token ${randomUUID()}`,
    description: '',
    type: permissions ? 'custom' : 'full-access',
    lifespan: null,
    permissions: permissions ?? null,
  });
  return person(expectStatus(answer, 201).body.data.accessKey);
}
