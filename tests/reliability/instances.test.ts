import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client as Connection } from 'pg';
import { dataOf, type SignedIn } from '../helpers/answers';
import { get, post } from '../helpers/api';
import { census, structure } from '../helpers/census';
import { sql } from '../helpers/database';
import { eventually } from '../helpers/eventually';
import { type Balancer, startBalancer } from '../helpers/harness/balancer';
import { createDatabase } from '../helpers/harness/databases';
import { type Portal, startPortal } from '../helpers/harness/portal';
import { sendTo } from '../helpers/letters';
import { openLive } from '../helpers/live';
import { startLoad } from '../helpers/load';
import { type Client, registeredClient, signIn } from '../helpers/people';
import { usePortal } from '../helpers/portal';
import { asFarAs, measured, seconds } from '../helpers/reliability';
import { visitorOf } from '../helpers/site-visitor';
import { ALL_ONCE, asksForProjects, asksOnTheSite, givesFeedback, judge } from '../helpers/writers';

const INSTANCES = ['one', 'two', 'three', 'four'].slice(0, asFarAs(4, 2));

describe('instances that start at once', () => {
  /** Starts them on one database. @returns how long it took until all were ready */
  async function startAll(name: string, databaseUrl: string): Promise<number> {
    const since = performance.now();
    const starts = INSTANCES.map((which) => startPortal({ name: `${name}_${which}`, database: { databaseUrl } }));
    const started = await Promise.allSettled(starts);
    const took = performance.now() - since;
    await Promise.all(started.flatMap((one) => (one.status === 'fulfilled' ? [one.value.stop()] : [])));
    expect(started.filter(({ status }) => status === 'rejected')).toEqual([]);
    return took;
  }

  test('all come up on an empty database, and make what one alone would have made', async () => {
    const [alone, together] = [await createDatabase('alone', 'template'), await createDatabase('together', 'empty')];
    const took = await startAll('together', together);
    expect(await census(together)).toEqual(await census(alone));
    expect(await structure(together)).toEqual(await structure(alone));
    measured(
      `${INSTANCES.length} instances at once on an empty database`,
      `all ready after ${seconds(took)}, everything once`,
    );
  }, 180_000);

  test('all come up on the database of an older version, and bring it up to date', async () => {
    const [now, old] = [await createDatabase('now', 'template'), await createDatabase('old', 'template')];
    // What an older version knew nothing of, in Strapi's schemas and in ours.
    await sql(
      `alter table businesses drop column privacy_text;
       drop table feedbacks_project_lnk, client_views, job_workers cascade;
       update strapi_database_schema set hash = 'of an older version';
       update laid_down set digest = 'of an older version';
       insert into clients (document_id, name, created_at, updated_at)
         select gen_random_uuid(), 'From before ' || i, localtimestamp, localtimestamp from generate_series(1, 50) i`,
      [],
      old,
    );
    const before = await census(old);
    const took = await startAll('old', old);
    const after = await census(old);
    expect(after).toMatchObject({ 'public.clients': 50, 'public.admin_users': before['public.admin_users'] });
    expect(await structure(old)).toEqual(await structure(now));
    const { 'public.clients': _clients, ...rest } = after;
    const { 'public.clients': _none, ...expected } = await census(now);
    expect(rest).toEqual(expected);
    measured(
      `${INSTANCES.length} instances at once on an old database`,
      `all ready after ${seconds(took)}, everything once`,
    );
  }, 180_000);
});

describe('two instances side by side', () => {
  let balancer: Balancer;
  let one: Portal;
  let other: Portal;
  beforeAll(async () => {
    balancer = await startBalancer();
    // The balancer is where everybody finds the API, the site included.
    const environment = { API_URL: balancer.url, SITE_API_URL: balancer.url, PROXIES: '1' };
    one = await startPortal({ name: 'side_one', environment });
    other = await startPortal({ name: 'side_other', database: one, mail: one.mail, environment });
    balancer.instances.push(addressOf(one), addressOf(other));
    usePortal(one);
    await one.site();
  }, 180_000);
  afterAll(async () => {
    await other.stop();
    await one.stop();
    await balancer.close();
  });

  const addressOf = ({ environment }: Portal) => `http://127.0.0.1:${environment.PORT}`;
  const everywhere = () => [one, other].map((instance) => ({ at: addressOf(instance) }));
  const statusesOf = (client: Client, path: string) =>
    Promise.all(everywhere().map(async (at) => (await client.get(path, at)).status));

  test('a session counts everywhere, and ends everywhere', async () => {
    const ada = await registeredClient();
    expect(await statusesOf(ada, '/api/projects')).toEqual([200, 200]);
    const [first, second] = await Promise.all(
      everywhere().map((at) => post<SignedIn>('/api/auth/refresh', { refreshToken: ada.refreshToken }, at)),
    );
    expect([first!.status, second!.status]).toEqual([200, 200]);
    await post('/api/auth/logout', { refreshToken: first!.body.refreshToken }, everywhere()[0]);
    await eventually(
      'the session to end everywhere',
      async () => {
        const statuses = await statusesOf(ada, '/api/projects');
        return statuses.every((status) => status === 401);
      },
      1000,
    );
    expect((await post('/api/auth/refresh', { refreshToken: second!.body.refreshToken }, everywhere()[1])).status).toBe(
      401,
    );
  });

  test('what happens at one is told at both, once', async () => {
    const ada = await registeredClient();
    const streams = await Promise.all(everywhere().map((at) => openLive(ada.token, at)));
    for (const at of everywhere()) {
      await ada.post('/api/feedbacks', { data: { about: 'service', body: `Said at ${at.at}` } }, at);
    }
    await sendTo([ada], { subject: 'To both' });
    const told = await Promise.all(streams.map((stream) => stream.received(3)));
    expect(told[0]!.map(({ id }) => id)).toEqual(told[1]!.map(({ id }) => id));
    await post('/api/auth/logout', { refreshToken: ada.refreshToken }, everywhere()[0]);
    await eventually('both streams to close', () => streams.every((stream) => stream.isClosed()));
    expect(streams.map(({ events }) => events.length)).toEqual([3, 3]);
  });

  test('wrong passwords count together, and for the browser they come from', async () => {
    const ada = await registeredClient();
    const tryAs = (password: string) => post('/api/auth/local', { identifier: ada.email, password });
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 12; attempt += 1) statuses.push((await tryAs(`wrong ${attempt}`)).status);
    expect(statuses.slice(0, 9)).toEqual(Array.from({ length: 9 }, () => 400));
    expect(statuses.slice(-2)).toEqual([429, 429]);
    await other.restart();
    expect(
      (await post('/api/auth/local', { identifier: ada.email, password: ada.password }, everywhere()[1])).status,
    ).toBe(429);
    const grace = await registeredClient();
    expect((await signIn(grace.email, grace.password)).token).not.toBe('');
  }, 180_000);

  test('the same Idempotency-Key is the same request, whoever gets it', async () => {
    const ada = await registeredClient();
    const headers = { 'idempotency-key': 'the same' };
    const answers = await Promise.all(
      [...everywhere(), ...everywhere()].map((at) =>
        ada.post('/api/projects', { data: { title: 'Once', description: 'Sent four times.' } }, { ...at, headers }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(new Set(answers.map((answer) => dataOf<{ documentId: string }>(answer).documentId)).size).toBe(1);
  });

  test('another one starts while somebody is in the middle of writing everywhere', async () => {
    const writer = new Connection({ connectionString: one.databaseUrl });
    await writer.connect();
    await writer.query(
      `begin; lock table activities, clients, projects, messages, deliveries, notices, mails, up_users in row exclusive mode`,
    );
    await other.restart();
    expect((await get('/_ready', everywhere()[1])).status).toBe(200);
    await writer.query('rollback');
    await writer.end();
  }, 180_000);

  test('one is killed and comes back, and nobody notices but by waiting', async () => {
    const ada = await registeredClient();
    const load = startLoad([
      asksForProjects(ada),
      asksForProjects(ada),
      givesFeedback(ada),
      asksOnTheSite(visitorOf(ada)),
    ]);
    await load.progress(40);
    process.kill(other.server.pid, 'SIGKILL');
    await other.server.ended;
    await load.progress(40);
    await other.restart();
    expect((await get('/_ready', everywhere()[1])).status).toBe(200);
    await load.progress(40);
    await load.stop();
    expect(load.faults).toEqual([]);
    expect(await judge(load)).toEqual(ALL_ONCE);
  }, 180_000);
});
