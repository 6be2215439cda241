import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isAlive } from '../../scripts/launcher/identity';
import { sql } from '../helpers/database';
import { eventually } from '../helpers/eventually';
import { documentIdOf } from '../helpers/letters';
import { followLive } from '../helpers/live';
import { startLoad, type Load } from '../helpers/load';
import { type Client, owner, registeredClient } from '../helpers/people';
import { usePortal } from '../helpers/portal';
import { asFarAs, measured, patience, seconds } from '../helpers/reliability';
import { visitorOf } from '../helpers/site-visitor';
import {
  ALL_ONCE,
  asksForProjects,
  asksOnTheSite,
  givesFeedback,
  judge,
  saysOnTheSite,
  sendsLetters,
} from '../helpers/writers';
import type { Child } from '../../scripts/launcher/child';
import { type Portal, startPortal } from '../helpers/harness/portal';

const KILLS = asFarAs(20, 1);
const BETWEEN = 40;

let portal: Portal;
let [ada, grace]: Client[] = [];
beforeAll(async () => {
  portal = await startPortal({ name: 'killed' });
  usePortal(portal);
  await portal.site();
  [ada, grace] = [await registeredClient(), await registeredClient()];
}, 180_000);
afterAll(() => portal.stop());

/** Kills and starts again under load, each time after some more writes. @returns the longest pause of the writers */
async function underFire(
  load: Load,
  victim: () => Promise<Child> | Child,
  again: () => Promise<unknown>,
): Promise<number> {
  let longest = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    await load.progress(BETWEEN);
    const { pid, ended } = await victim();
    const since = performance.now();
    process.kill(pid, 'SIGKILL');
    await ended;
    await again();
    await load.progress(1);
    longest = Math.max(longest, performance.now() - since);
  }
  await load.progress(BETWEEN);
  await load.stop();
  return longest;
}

const note = (name: string, { acknowledged }: Load, longest: number) =>
  measured(
    `${name} killed ${KILLS} times under load`,
    `${acknowledged.length} writes, each there once; back in ${seconds(longest)} at most`,
  );

/** Every line that the log has of a client. */
const linesOf = async ({ user }: Client): Promise<string[]> => {
  const lines = await sql<{ id: string }>(
    `select a.id::text from activities a join up_users_client_lnk l on l.client_id = a.client_id
       join up_users u on u.id = l.user_id where u.document_id = $1 and a.kind <> 'client.joined'`,
    [user.documentId],
  );
  return lines.map(({ id }) => id);
};

describe('killed under load', () => {
  test(
    'Strapi loses no acknowledged write and makes none twice, nor does the live stream',
    async () => {
      const [stream, admin] = [await followLive(ada!.token), await owner()];
      const load = startLoad([
        asksForProjects(ada!),
        asksForProjects(ada!),
        givesFeedback(ada!),
        sendsLetters(admin, await documentIdOf(ada!)),
        asksForProjects(grace!),
        givesFeedback(grace!),
        asksOnTheSite(visitorOf(grace!)),
      ]);
      const longest = await underFire(
        load,
        () => portal.server,
        () => portal.restart(),
      );
      expect(load.faults).toEqual([]);
      expect(await judge(load)).toEqual(ALL_ONCE);
      const lines = await linesOf(ada!);
      const ids = () => stream.events().map(({ data }) => data.id);
      const untold = () => lines.filter((id) => !ids().includes(id));
      await eventually('the stream to have told everything', () => untold().length === 0);
      await stream.stop();
      expect(ids()).toEqual([...new Set(ids())]);
      expect(untold()).toEqual([]);
      note('Strapi', load, longest);
    },
    patience(900, 180),
  );

  test(
    'the site loses no form that it said was taken, and none counts twice',
    async () => {
      const [hers, other] = [visitorOf(ada!), visitorOf(grace!)];
      const load = startLoad([asksOnTheSite(hers), saysOnTheSite(hers), asksOnTheSite(other), saysOnTheSite(other)]);
      const longest = await underFire(
        load,
        () => portal.site(),
        () => portal.site(),
      );
      expect(load.faults).toEqual([]);
      expect(await judge(load)).toEqual(ALL_ONCE);
      expect(isAlive(portal.server.pid)).toBe(true);
      note('The site', load, longest);
    },
    patience(900, 180),
  );

  test('Strapi leaves the site standing, with a calm page that leads back', async () => {
    const visitor = visitorOf(ada!);
    const { pid } = await portal.site();
    process.kill(portal.server.pid, 'SIGKILL');
    await portal.server.ended;
    for (const path of ['/home', '/messages', '/projects/new']) {
      const { status, html } = await visitor.open(path);
      expect(status).toBe(503);
      expect(html).toContain('We will be right back');
      expect(html).toMatch(new RegExp(`<a[^>]*href="${path}"[^>]*>Try again</a>`));
    }
    await portal.restart();
    expect((await visitor.open('/home')).status).toBe(200);
    expect((await portal.site()).pid).toBe(pid);
  }, 180_000);
});
