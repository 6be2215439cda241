import type { Shape } from './answers';
import { type Client, expectStatus, owner } from './people';

interface Letter {
  topic?: 'project' | 'workflow' | 'other';
  subject?: string;
  body?: string;
  project?: string;
}

/** The public id of a client. */
export async function documentIdOf(client: Client): Promise<string> {
  const { body } = await client.get<{ data: Shape<'Profile'> }>('/api/clients/me');
  return body.data.documentId;
}

/** Sends a message from the owner to clients. @returns its documentId */
export async function sendTo(clients: Client[] | 'all', letter: Letter = {}): Promise<string> {
  const recipients = clients === 'all' ? clients : await Promise.all(clients.map(documentIdOf));
  const answer = await (
    await owner()
  ).post<{ data: { documentId: string } }>('/portal/messages', {
    topic: 'other',
    subject: 'A word',
    body: 'Dear client',
    clients: recipients,
    ...letter,
  });
  return expectStatus(answer, 201).body.data.documentId;
}
