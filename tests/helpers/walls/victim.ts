import { randomBytes } from 'node:crypto';
import { dataOf, type Shape } from '../answers';
import { entered } from '../clients';
import { sql } from '../database';
import { documentIdOf, sendTo } from '../letters';
import { newsAreTold } from '../news';
import { type Client, expectStatus, owner, registeredClient } from '../people';
import { product } from '../products';
import { requested } from '../projects';
import { viewLink } from '../view';
import { type Rows, rowsOfClient, rowsOfUser } from './rows';

/** A client whose every record bears a word that nobody else may ever read. */
export interface Victim {
  client: Client;
  documentId: string;
  /** What nobody but this client may read. */
  canary: string;
  /** What nobody but this one user may read, colleagues and the owner's side included. */
  secrets: string[];
  /** What stands for a parameter of an address: the documentId and number of the record that it is about. */
  idIn(path: string, parameter: string): Named;
  /** What stands in the database of the client, and of the user alone, once everything has come to rest. */
  rows(): Promise<Rows>;
  ownRows(): Promise<Rows>;
  /** Whether every record that was made is still there. */
  isThere(): Promise<boolean>;
}

interface Named {
  documentId: string;
  number: number;
}

const NOUNS = {
  files: 'sent_files',
  messages: 'messages',
  projects: 'projects',
  feedbacks: 'feedbacks',
  products: 'products',
  users: 'up_users',
} as const;

type Table = 'clients' | (typeof NOUNS)[keyof typeof NOUNS];

async function named(table: Table, documentId: string): Promise<Named> {
  const [row] = await sql<{ id: number }>(`select id::int as id from ${table} where document_id = $1`, [documentId]);
  return { documentId, number: row!.id };
}

function pictureForm(): FormData {
  const form = new FormData();
  const pixel = 'R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==';
  form.set('image', new Blob([Uint8Array.from(Buffer.from(pixel, 'base64'))], { type: 'image/gif' }), 'me.gif');
  return form;
}

function fileForm(canary: string): FormData {
  const form = new FormData();
  form.set('file', new Blob([canary]), `${canary}.txt`);
  return form;
}

/** Records of every kind, each with the word in it, by their tables. */
async function records(client: Client, canary: string): Promise<Record<Table, Named>> {
  const about = { company: canary, description: canary, website: `https://${canary}.test` };
  const socialLinks = [{ network: 'linkedin', url: `https://www.linkedin.com/in/${canary}` }];
  expectStatus(await client.put('/api/clients/me', { data: { ...about, socialLinks } }), 200);
  expectStatus(await client.put('/api/clients/me/image', pictureForm()), 200);
  const project = (await requested(client, { title: canary, description: canary })).documentId;
  const message = await sendTo([client], { topic: 'project', subject: canary, body: canary, project });
  expectStatus(await client.post(`/api/messages/${message}/replies`, { data: { body: canary } }), 201);
  const data = { about: 'project', body: canary, project };
  const said = await client.post('/api/feedbacks', { data }, { headers: { 'idempotency-key': canary } });
  const feedback = dataOf<Shape<'Feedback'>>(expectStatus(said, 201)).documentId;
  expectStatus(await (await owner()).post(`/portal/feedbacks/${feedback}/answer`, { body: canary }), 200);
  const sent = await client.post(`/api/projects/${project}/files`, fileForm(canary));
  expectStatus(await client.post(`/api/projects/${project}/share`, { data: { days: 90 } }), 201);
  const wanted = await product();
  expectStatus(await client.put(`/api/products/${wanted.slug}/interest`), 200);
  const asked = { currentPassword: client.password, reason: canary };
  expectStatus(await client.post('/api/clients/me/erasure', { data: asked }), 201);
  return {
    clients: await named('clients', await documentIdOf(client)),
    up_users: await named('up_users', client.user.documentId),
    messages: await named('messages', message),
    feedbacks: await named('feedbacks', feedback),
    projects: await named('projects', project),
    sent_files: await named('sent_files', dataOf<Shape<'SentFile'>>(expectStatus(sent, 201)).documentId),
    products: await named('products', wanted.documentId),
  };
}

/** A client who was somebody else before, and whom somebody has looked at. */
async function past(documentId: string, canary: string): Promise<void> {
  const admin = await owner();
  const before = await entered({ name: `${canary} before` });
  expectStatus(await admin.post(`/portal/clients/${documentId}/merge`, { from: before.documentId }), 200);
  expectStatus(await viewLink(documentId), 201);
}

/** What is the user's alone: where they would move, their calendar's address, how their password is kept. */
async function secretsOf(client: Client, userId: number): Promise<string[]> {
  const email = `${randomBytes(8).toString('hex')}@example.test`;
  expectStatus(await client.post('/api/auth/change-email', { email, password: client.password }), 200);
  expectStatus(await client.put('/api/users/me/notifications', { data: { frequency: 'daily' } }), 200);
  const calendar = await client.post<{ data: { url: string } }>('/api/users/me/calendar');
  const address = new URL(expectStatus(calendar, 201).body.data.url).pathname.split('/').at(-1)!;
  const [user] = await sql<{ password: string }>('select password from up_users where id = $1', [userId]);
  return [email, address.replace(/\.ics$/, ''), user!.password];
}

/** Somebody with something of everything. */
export async function victim(): Promise<Victim> {
  const canary = `canary${randomBytes(8).toString('hex')}`;
  const client = await registeredClient({ name: canary });
  const ids = await records(client, canary);
  await past(ids.clients.documentId, canary);
  const atRest = (look: () => Promise<Rows>) => async () => {
    await newsAreTold();
    return look();
  };
  return {
    client,
    documentId: ids.clients.documentId,
    canary,
    secrets: await secretsOf(client, ids.up_users.number),
    idIn(path, parameter) {
      const word = parameter === ':fileId' ? 'files' : Object.keys(NOUNS).find((noun) => path.includes(`/${noun}`));
      return ids[word === undefined ? 'clients' : NOUNS[word as keyof typeof NOUNS]];
    },
    rows: atRest(() => rowsOfClient(ids.clients.number)),
    ownRows: atRest(() => rowsOfUser(ids.up_users.number)),
    async isThere() {
      const found = Object.entries(ids).map(([table, { number }]) =>
        sql(`select from ${table} where id = $1`, [number]),
      );
      return (await Promise.all(found)).every((rows) => rows.length === 1);
    },
  };
}
