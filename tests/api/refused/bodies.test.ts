import { readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { get, post } from '../../helpers/api';
import { eventually } from '../../helpers/eventually';
import { owner, registeredClient } from '../../helpers/people';
import { portal } from '../../helpers/portal';
import { apiToken } from '../../helpers/tokens';

/** A length that no other file in the temporary folder has. */
const LENGTH = 123_457;

function waiting(): string[] {
  const lengthOf = (name: string) => statSync(join(tmpdir(), name), { throwIfNoEntry: false })?.size;
  return readdirSync(tmpdir()).filter((name) => lengthOf(name) === LENGTH);
}

const file = (length: number) => new Blob([new Uint8Array(length)]);

const MOST = Array.from({ length: 50 }, () => file(1));

/** Begins a form with a file and never ends it. @returns the status of the answer */
async function beginForm(path: string, authorization: string): Promise<number | undefined> {
  const headers = { 'content-type': 'multipart/form-data; boundary=b', 'content-length': 1_000_000, authorization };
  const form = request(portal().apiUrl + path, { method: 'POST', headers });
  form.write('--b\r\ncontent-disposition: form-data; name="files"; filename="f.txt"\r\n\r\n' + 'x'.repeat(LENGTH));
  const [{ statusCode }] = (await once(form, 'response')) as [IncomingMessage];
  form.destroy();
  return statusCode;
}

/** A form with files, each in a field of its own; the first has the name that Strapi looks for. */
function formOf(files: Blob[]): FormData {
  const form = new FormData();
  files.forEach((content, place) => form.set(place === 0 ? 'files' : `field ${place}`, content, `${place}.txt`));
  return form;
}

const NOWHERE = ['/nowhere', '/api/nowhere', '/api/projects/nowhere/files', '/portal/imports'];

async function expectNotKept(path: string, token?: string): Promise<void> {
  expect((await post(path, formOf([file(LENGTH), file(LENGTH)]), { token })).status).toBeGreaterThanOrEqual(400);
  await eventually('the files to be gone', () => waiting().length === 0);
}

describe('what a stranger sends', () => {
  test.each(NOWHERE)('to %s as files is not kept', (path) => expectNotKept(path));

  test.each([
    ['no token', ''],
    ['a word', 'Bearer none'],
    ['dots', `Bearer ${'.'.repeat(12_000)}`],
  ])('as files is not even read where it shows %s', async (_what, shown) => {
    for (const path of ['/api/messages', '/upload', '/nowhere']) expect(await beginForm(path, shown)).toBe(401);
  });

  test('as a token is read in one go, whatever it is', async () => {
    const headers = { authorization: `Bearer ${'.'.repeat(12_000)} x` };
    expect((await get('/api/business', { headers })).status).toBe(200);
    expect((await get('/api/projects', { headers })).status).toBe(401);
  });
});

describe('a form with files', () => {
  test.each(NOWHERE)('of a client to %s is not kept', async (path) =>
    expectNotKept(path, (await registeredClient()).token),
  );

  test('is answered to whose session is over, however much they send', async () => {
    const { token } = await registeredClient();
    const forged = token.slice(0, -5);
    expect((await post('/api/messages', formOf([file(30_000_000)]), { token: forged })).status).toBe(401);
  });

  test('is refused as a whole where it holds more files than anything takes', async () => {
    const { token } = await registeredClient();
    expect((await post('/nowhere', formOf(MOST), { token })).status).toBe(405);
    expect((await post('/nowhere', formOf([...MOST, ...MOST, ...MOST]), { token })).status).toBe(413);
  });

  test('is read of a client, of the owner, and of whoever has an API token', async () => {
    for (const { token } of [await registeredClient(), await owner(), await apiToken()]) {
      expect((await post('/nowhere', formOf([file(1)]), { token })).status).toBe(405);
    }
  });
});
