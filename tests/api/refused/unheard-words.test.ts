import { beforeAll, describe, expect, test } from '@jest/globals';
import { refusedFields } from '../../helpers/answers';
import { type Answer, request } from '../../helpers/api';
import { formWith } from '../../helpers/files';
import { type Client, owner, type Person, registeredClient } from '../../helpers/people';
import { product } from '../../helpers/products';
import { requested } from '../../helpers/projects';

let client: Client;
let admin: Person;
let project: string;
let slug: string;
beforeAll(async () => {
  [client, admin] = [await registeredClient(), await owner()];
  project = (await requested(client)).documentId;
  ({ slug } = await product());
});

const by =
  (who: () => Person, method: string, path: () => string) =>
  (body?: unknown): Promise<Answer<unknown>> =>
    request(method, path(), body, { token: who().token });

const asClient = (method: string, path: string | (() => string)) =>
  by(() => client, method, typeof path === 'string' ? () => path : path);
const asOwner = (method: string, path: () => string) => by(() => admin, method, path);

describe.each([
  ['a new calendar', asClient('POST', '/api/users/me/calendar')],
  ['no calendar any more', asClient('DELETE', '/api/users/me/calendar')],
  ['no picture any more', asClient('DELETE', '/api/clients/me/image')],
  ['word of a product', asClient('PUT', () => `/api/products/${slug}/interest`)],
  ['a project to be put away', asOwner('POST', () => `/portal/projects/${project}/archive`)],
  ['a project to be brought back', asOwner('POST', () => `/portal/projects/${project}/restore`)],
])('%s is asked for without words', (_, ask) => {
  test.each([[undefined], [{}], [{ data: {} }]])('%j', async (body) => {
    expect((await ask(body)).status).toBeLessThan(300);
  });

  test.each([
    [{ nope: 1 }, ['nope']],
    [{ data: { nope: 1 } }, ['nope']],
    [{ data: {}, nope: 1 }, ['nope']],
    [[1], ['']],
  ])('and %j is refused', async (body, fields) => {
    const answer = await ask(body);
    expect([answer.status, refusedFields(answer)]).toEqual([400, fields]);
  });
});

test('a file for a project comes with no words beside it', async () => {
  const file = (fields: Record<string, string>) => formWith('file', [['notes.txt', 'Words']], fields);
  const path = `/api/projects/${project}/files`;
  expect(refusedFields(await client.post(path, file({ nope: '1' })))).toEqual(['nope']);
  expect((await client.post(path, file({}))).status).toBe(201);
});
