import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from '../helpers/database';
import { documentIdOf } from '../helpers/letters';
import { type Client, owner, registeredClient } from '../helpers/people';
import { writeDownProduct } from '../helpers/products';

const NAME = 'Gone at the last moment';

/** What PostgreSQL says when it goes; here not before everything is written, to whoever then commits. */
const GOES = `create function go_at_commit() returns trigger language plpgsql as $$ begin
    raise exception 'terminating connection due to administrator command' using errcode = '57P01'; end $$`;

const COLUMNS = { messages: 'subject', projects: 'title', products: 'name' };

let client: Client;
beforeAll(async () => {
  client = await registeredClient();
  await sql(GOES);
  for (const [table, column] of Object.entries(COLUMNS)) {
    await sql(`create constraint trigger go_at_commit after insert on ${table} deferrable initially deferred
      for each row when (new.${column} = '${NAME}') execute function go_at_commit()`);
  }
});
afterAll(() => sql('drop function go_at_commit cascade'));

const WRITES: Record<keyof typeof COLUMNS, () => Promise<{ status: number }>> = {
  messages: async () =>
    (await owner()).post('/portal/messages', {
      topic: 'other',
      subject: NAME,
      body: 'Dear client',
      clients: [await documentIdOf(client)],
    }),
  projects: () => client.post('/api/projects', { data: { title: NAME, description: 'A shop' } }),
  products: () => writeDownProduct({ name: NAME }),
};

describe('a write whose commit fails is not acknowledged', () => {
  test.each(Object.keys(COLUMNS) as (keyof typeof COLUMNS)[])('of %s', async (table) => {
    expect((await WRITES[table]()).status).toBe(503);
    expect(await sql(`select from ${table} where ${COLUMNS[table]} = $1`, [NAME])).toEqual([]);
  });
});
