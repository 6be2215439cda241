import { readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { get, post } from '../../helpers/api';
import { eventually } from '../../helpers/eventually';

/** A length that no other file in the temporary folder has. */
const LENGTH = 123_457;

function waiting(): string[] {
  const lengthOf = (name: string) => statSync(join(tmpdir(), name), { throwIfNoEntry: false })?.size;
  return readdirSync(tmpdir()).filter((name) => lengthOf(name) === LENGTH);
}

const file = (length: number) => new Blob([new Uint8Array(length)]);

/** A form with files, each in a field of its own; the first has the name that Strapi looks for. */
function formOf(files: Blob[]): FormData {
  const form = new FormData();
  files.forEach((content, place) => form.set(place === 0 ? 'files' : `field ${place}`, content, `${place}.txt`));
  return form;
}

describe('what a stranger sends', () => {
  test.each(['/nowhere', '/api/nowhere', '/api/projects/nowhere/files', '/portal/imports'])(
    'to %s as files is not kept',
    async (path) => {
      expect((await post(path, formOf([file(LENGTH), file(LENGTH)]))).status).toBeGreaterThanOrEqual(400);
      await eventually('the files to be gone', () => waiting().length === 0);
    },
  );

  test('is refused as a whole where it holds more files than anything takes', async () => {
    const most = Array.from({ length: 50 }, () => file(1));
    expect((await post('/nowhere', formOf(most))).status).toBe(405);
    expect((await post('/nowhere', formOf([...most, ...most, ...most]))).status).toBe(413);
  });

  test('as a token is read in one go, whatever it is', async () => {
    const headers = { authorization: `Bearer ${'.'.repeat(12_000)} x` };
    expect((await get('/api/business', { headers })).status).toBe(200);
    expect((await get('/api/projects', { headers })).status).toBe(401);
  });
});
