import { randomBytes } from 'node:crypto';
import { dataOf, type Shape } from '../answers';
import { sql } from '../database';
import { documentIdOf, sendTo } from '../letters';
import { registeredClient } from '../people';
import { requested } from '../projects';

/** A client whose every record bears a word that nobody else may ever read. */
export interface Victim {
  canary: string;
  /** The documentId and number of the record that an address is about. */
  idIn(path: string): { documentId: string; number: number };
  /** What stands in the database of them, as one digest. */
  digest(): Promise<string>;
}

const NOUNS = { messages: 'messages', projects: 'projects', feedbacks: 'feedbacks', users: 'up_users' } as const;

/** Of each table: the rows that are theirs. */
const THEIRS: Record<string, string> = {
  clients: 'id = $1',
  up_users: 'id in (select user_id from up_users_client_lnk where client_id = $1)',
  deliveries: 'client_id = $1',
  messages: 'id in (select message_id from deliveries where client_id = $1)',
  projects: 'id in (select project_id from projects_client_lnk where client_id = $1)',
  feedbacks: 'id in (select feedback_id from feedbacks_client_lnk where client_id = $1)',
  activities: 'client_id = $1',
};

async function numberOf(table: string, documentId: string): Promise<number> {
  const [row] = await sql<{ id: number }>(`select id from ${table} where document_id = $1`, [documentId]);
  return row!.id;
}

async function digestOf(clientId: number): Promise<string> {
  const parts = Object.entries(THEIRS).map(([table, theirs]) =>
    sql<{ rows: string }>(
      `select coalesce(string_agg(md5(t::text), ' ' order by id), '') as rows from ${table} t where ${theirs}`,
      [clientId],
    ),
  );
  return (await Promise.all(parts)).map(([row]) => row!.rows).join('\n');
}

export async function victim(): Promise<Victim> {
  const canary = `canary${randomBytes(8).toString('hex')}`;
  const client = await registeredClient({ name: canary });
  await client.put('/api/clients/me', { data: { company: canary, description: canary, phone: '+46 70 123 45 67' } });
  const said = await client.post('/api/feedbacks', { data: { about: 'other', body: canary } });
  const ids: Record<string, string> = {
    clients: await documentIdOf(client),
    up_users: client.user.documentId,
    messages: await sendTo([client], { subject: canary, body: canary }),
    feedbacks: dataOf<Shape<'Feedback'>>(said).documentId,
    projects: (await requested(client, { title: canary, description: canary })).documentId,
  };
  const numbers: Record<string, number> = {};
  for (const [table, id] of Object.entries(ids)) numbers[table] = await numberOf(table, id);
  return {
    canary,
    idIn(path) {
      const noun = Object.entries(NOUNS).find(([word]) => path.includes(word))?.[1] ?? 'clients';
      return { documentId: ids[noun]!, number: numbers[noun]! };
    },
    digest: () => digestOf(numbers.clients!),
  };
}
