import { beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from '../../helpers/database';
import { type Client, registeredClient } from '../../helpers/people';
import { type Victim, victim } from '../../helpers/walls/victim';

/** Statements that somebody forgot to scope, each in a transaction in which a client writes. */
const UNSCOPED: string[] = [
  'update deliveries set read_at = localtimestamp',
  'delete from deliveries',
  'update projects set title = title',
  'delete from projects',
  'update sent_files set name = name',
  'update feedbacks set body = body',
  'update messages set body = body',
  'update replies set body = body',
  'delete from replies',
  'update activities set kind = kind',
  'delete from activities',
  'update clients set name = name',
  'delete from clients',
  'update up_users set username = username',
  `update strapi_sessions set status = status`,
  'delete from calendar_feeds',
  'delete from project_shares',
  'update mail_readers set frequency = frequency',
  'delete from product_interests',
  'update client_erasures set reason = reason',
  'delete from projects_client_lnk',
  'update up_users_client_lnk set client_id = client_id',
];

let ada: Victim;
let mallory: Client;
let who: { client: number; user: number };

beforeAll(async () => {
  [ada, mallory] = [await victim(), await registeredClient()];
  const [row] = await sql<{ client: number; user: number }>(
    `select l.client_id as client, u.id as user from up_users u join up_users_client_lnk l on l.user_id = u.id
     where u.document_id = $1`,
    [mallory.user.documentId],
  );
  who = row!;
});

const naming = () =>
  `select set_config('clientele.client', '${who.client}', true), set_config('clientele.user', '${who.user}', true);`;

/** Runs statements in a transaction of Mallory's that is rolled back. */
const asMallory = (statements: string) => sql(`begin; ${naming()} ${statements}; rollback`);

describe('the last wall', () => {
  test.each(UNSCOPED)('stops: %s', async (statement) => {
    const before = await ada.rows();
    await expect(asMallory(statement)).rejects.toThrow(/A client reached for a row of somebody else/);
    expect(await ada.rows()).toEqual(before);
  });

  test('stops what is made in another’s name', async () => {
    const [delivery] = await sql<{ id: number; client: number }>(
      `select d.id, d.client_id as client from deliveries d join clients c on c.id = d.client_id where c.document_id = $1`,
      [ada.documentId],
    );
    for (const statement of [
      `insert into activities (client_id, kind) values (${delivery!.client}, 'profile.changed')`,
      `insert into replies (delivery_id, from_type, body) values (${delivery!.id}, 'client', 'x')`,
      `update deliveries set client_id = ${who.client} where id = ${delivery!.id}`,
    ]) {
      await expect(asMallory(statement)).rejects.toThrow(/somebody else/);
    }
  });

  test('lets a client change what is theirs', async () => {
    const own = `where client_id = ${who.client}`;
    await asMallory(`update activities set kind = kind ${own}; update clients set name = name where id = ${who.client};
      update up_users set username = username where id = ${who.user}`);
  });

  test('stands in every transaction in which a client writes, whoever carries it out', async () => {
    await sql(`create table wall_probe (client text, noun text);
      create function probe_wall() returns trigger language plpgsql as $$ begin
        insert into wall_probe values (current_setting('clientele.client', true), tg_table_name); return null; end $$;
      create trigger probe after insert on activities for each row execute function probe_wall()`);
    try {
      await mallory.post('/api/feedbacks', { data: { about: 'other', body: 'Mine.' } });
      await mallory.put('/api/clients/me', { data: { company: 'Mallory & Co' } });
      const probed = await sql<{ client: string }>('select client from wall_probe');
      expect(probed.map(({ client }) => client)).toEqual([String(who.client), String(who.client)]);
    } finally {
      await sql('drop trigger probe on activities; drop function probe_wall; drop table wall_probe');
    }
  });
});
