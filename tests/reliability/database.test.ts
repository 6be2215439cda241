import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { get, post } from '../helpers/api';
import { sql } from '../helpers/database';
import { eventually } from '../helpers/eventually';
import { createDatabase } from '../helpers/harness/databases';
import { startOwnPostgres, type OwnPostgres } from '../helpers/harness/own-postgres';
import { type Portal, startPortal } from '../helpers/harness/portal';
import { jobsAreDone } from '../helpers/jobs';
import { documentIdOf, sendTo } from '../helpers/letters';
import { followLive, openLive } from '../helpers/live';
import { startLoad } from '../helpers/load';
import { mailTo, mailsTo } from '../helpers/mail';
import { type Client, type Credentials, newCredentials, owner, registeredClient } from '../helpers/people';
import { usePortal } from '../helpers/portal';
import { asFarAs, inTheLongForm, measured, patience, seconds } from '../helpers/reliability';
import { visitorOf } from '../helpers/site-visitor';
import { ALL_ONCE, asksForProjects, asksOnTheSite, givesFeedback, judge, sendsLetters } from '../helpers/writers';

const KILLS = asFarAs(20, 2);
const BETWEEN = 40;
const AWAY_MS = asFarAs(30, 3) * 1000;

/** What `/_ready` promises: how soon it says that the database is away, and that it is back. */
const SAYS_SO_MS = 2000;
const BACK_MS = 5000;

let postgres: OwnPostgres;
let portal: Portal;
let ada: Client;
let processes: number[];

const running = async () => [portal.server.pid, (await portal.site()).pid];

beforeAll(async () => {
  postgres = await startOwnPostgres('gone');
  const databaseUrl = await createDatabase('gone', 'empty', postgres);
  portal = await startPortal({ name: 'gone', database: { databaseUrl }, mailPatience: 4000 });
  usePortal(portal);
  processes = await running();
  ada = await registeredClient();
}, 180_000);
afterAll(async () => {
  await portal.stop();
  await postgres.stop();
});

/** Transactions that leave nothing behind: a PostgreSQL that was killed gives their numbers to others. */
const numbersThatNobodyKeeps = () =>
  sql('do $$ begin for i in 1..1000 loop perform pg_current_xact_id(); commit; end loop; end $$');

/** Waits until `/_ready` answers with a status. @returns how long it took, in milliseconds */
async function readyAnswers(status: number, within: number): Promise<number> {
  const since = performance.now();
  await eventually(`/_ready to answer ${status}`, async () => (await get('/_ready')).status === status, within);
  return performance.now() - since;
}

/** The processes that began this file are those that end it. */
async function expectNobodyDied(): Promise<void> {
  expect(portal.server.hasEnded()).toBe(false);
  expect(await running()).toEqual(processes);
}

test(
  'PostgreSQL killed under load loses no acknowledged write, and none is made twice',
  async () => {
    const admin = await owner();
    const load = startLoad([
      asksForProjects(ada),
      asksForProjects(ada),
      givesFeedback(ada),
      sendsLetters(admin, await documentIdOf(ada)),
      asksOnTheSite(visitorOf(ada)),
    ]);
    let longest = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      await load.progress(BETWEEN);
      await postgres.kill();
      const since = performance.now();
      await postgres.start();
      await load.progress(1);
      longest = Math.max(longest, performance.now() - since);
    }
    await load.progress(BETWEEN);
    await load.stop();
    expect(load.faults).toEqual([]);
    expect(await judge(load)).toEqual(ALL_ONCE);
    await expectNobodyDied();
    // Every mail about it goes out as well; what the next tests wait for comes behind them.
    await jobsAreDone(patience(300, 60));
    measured(
      `PostgreSQL killed ${KILLS} times under load`,
      `${load.acknowledged.length} writes, each there once; back in ${seconds(longest)} at most`,
    );
  },
  patience(900, 180),
);

test(
  'PostgreSQL away: /_ready says so, every part waits for it, and goes on',
  async () => {
    // Somebody new, whose mail is not gathered with what the load has left.
    const grace = await registeredClient();
    const visitor = visitorOf(grace);
    const live = await openLive(grace.token);
    await grace.post('/api/feedbacks', { data: { about: 'service', body: 'Said before the break' } });
    await live.received(1);
    await jobsAreDone(60_000);
    await numbersThatNobodyKeeps();
    const newcomer = await followLive(grace.token);
    // A few questions later it is at work as well; if not, it ends with PostgreSQL and comes back.
    for (let asked = 0; asked < 5; asked += 1) await grace.get('/api/projects');
    await postgres.kill();
    const said = await readyAnswers(503, SAYS_SO_MS);
    expect((await get('/_health')).status).toBe(204);
    expect(await get('/api/projects', { token: grace.token })).toMatchObject({
      status: 503,
      body: { error: { name: 'ServiceUnavailableError', message: expect.stringContaining('try again') } },
    });
    const page = await visitor.open('/home');
    expect(page.status).toBe(503);
    expect(page.html).toContain('We will be right back');
    const until = performance.now() + AWAY_MS;
    await eventually(
      'the database to have been away long enough',
      async () => {
        expect((await get('/_ready')).status).toBe(503);
        return performance.now() > until;
      },
      AWAY_MS + 10_000,
    );
    await postgres.start();
    const back = await readyAnswers(200, BACK_MS);
    await expectNobodyDied();
    // The stream stayed open; listener, dispatcher and worker are at work again.
    await sendTo([grace], { subject: 'After the break' });
    const [, event] = await live.received(2);
    expect(event!.data.details).toMatchObject({ subject: 'After the break' });
    await eventually('the newcomer to hear it', () => newcomer.events().some(({ id }) => id === event!.id));
    await mailTo(grace.email, ({ subject }) => subject?.includes('After the break') ?? false);
    expect((await visitor.open('/home')).status).toBe(200);
    live.close();
    await newcomer.stop();
    measured(
      `PostgreSQL away for ${AWAY_MS / 1000} s`,
      `/_ready says so in ${seconds(said)}, and back in ${seconds(back)}`,
    );
  },
  patience(900, 180),
);

test('a PostgreSQL that keeps silent is away, too', async () => {
  postgres.freeze();
  try {
    await readyAnswers(503, SAYS_SO_MS);
  } finally {
    postgres.wake();
  }
  await readyAnswers(200, BACK_MS);
  await expectNobodyDied();
}, 180_000);

test('mails under way when PostgreSQL goes, and of which nothing can be noted, do not keep those from going that come after', async () => {
  portal.mail.manners.afterData = 'silence';
  const register = async ({ email, ...asked }: Credentials) => {
    expect((await post('/api/auth/local/register', { ...asked, email })).status).toBe(200);
    await mailTo(email);
  };
  // All at once, so that hardly one is given up before PostgreSQL goes: a mail server has four seconds here.
  await Promise.all(Array.from({ length: 4 }, () => register(newCredentials())));
  const before = unnoted();
  await postgres.kill();
  // One after the other is given up: the mail server says nothing, and the database cannot be told.
  await eventually('what became of two of them to stay unknown', () => unnoted() >= before + 2, 30_000);
  portal.mail.manners.afterData = undefined;
  await postgres.start();
  await readyAnswers(200, BACK_MS);
  await registeredClient();
  await expectNobodyDied();
}, 180_000);

/** How often the worker could not write down what became of a job, as Strapi's log tells. */
const unnoted = () => readFileSync(portal.server.logFile, 'utf8').split('Failed to fail jobs').length - 1;

/** How often the worker was started again, as Strapi's log tells. */
const restarts = () => readFileSync(portal.server.logFile, 'utf8').split('is started again').length - 1;

// Half a minute of waiting for what only time brings about.
inTheLongForm(
  'a mail that was under way when PostgreSQL went is sent once it is back',
  async () => {
    const before = restarts();
    portal.mail.manners.afterData = 'silence';
    await sendTo([ada], { subject: 'On its way' });
    const isIt = ({ subject }: { subject?: string }) => subject?.includes('On its way') ?? false;
    const first = await mailTo(ada.email, isIt);
    await postgres.kill();
    // The mail server is given up, and nobody is there to be told.
    await eventually('the worker to give up', () => restarts() > before, 60_000);
    portal.mail.manners.afterData = undefined;
    await postgres.start();
    await readyAnswers(200, BACK_MS);
    const again = async () => (await mailsTo(ada.email)).filter(isIt)[1];
    expect((await eventually('the mail to be sent again', again, 45_000)).messageId).toBe(first.messageId);
    await expectNobodyDied();
  },
  90_000,
);
