import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const PANEL = join(__dirname, '../../src/admin');

const sources = readdirSync(PANEL, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));

/** Ids in quotes; one that ends in a dot, or is only the beginning of others, is put together in code. */
const idsIn = (name: string) =>
  [...readFileSync(join(PANEL, name), 'utf8').matchAll(/['"](clientele\.[\w.-]*\w)['"]/g)].map(([, id]) => id!);

test('every sentence that the panel asks for is there', () => {
  const words = Object.keys(JSON.parse(readFileSync(join(PANEL, 'translations/en.json'), 'utf8')) as object);
  const isThere = (id: string) => words.some((word) => word === id || word.startsWith(`${id}.`));
  const missing = sources.flatMap((name) => idsIn(name).filter((id) => !isThere(id)));
  expect(missing).toEqual([]);
});
