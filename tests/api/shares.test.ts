import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { dataOf, refusedFields, type Shape } from '../helpers/answers';
import { get } from '../helpers/api';
import { sql } from '../helpers/database';
import { documentIdOf } from '../helpers/letters';
import { type Client, expectStatus, owner, registeredClient } from '../helpers/people';
import { portal } from '../helpers/portal';
import { asClient, asOwner, requested } from '../helpers/projects';
import { lookerAt } from '../helpers/view';

type Share = Shape<'Share'>;
type Shared = Shape<'SharedProject'>;

const DAY_MS = 86_400_000;

describe('the link to a project', () => {
  let ada: Client;
  let project: string;
  let path: string;
  beforeEach(async () => {
    ada = await registeredClient();
    project = (await requested(ada, { title: 'Bread by post', description: 'The recipe is secret' })).documentId;
    path = `/api/projects/${project}/share`;
  });

  const share = async (days = 30, options = {}) =>
    dataOf<Share>(expectStatus(await ada.post(path, { data: { days } }, options), 201));
  const now = async () => dataOf<Share>(expectStatus(await ada.get(path), 200));
  const tokenIn = ({ url }: Share) => url!.split('/').at(-1)!;
  const look = (link: Share) => get(`/api/shared/${tokenIn(link)}`);
  const shown = async (link: Share) => dataOf<Shared>(expectStatus(await look(link), 200));

  test('is none until they make one, works for as long as they chose, and is the same one from then on', async () => {
    expect(await now()).toEqual({ url: null, expiresAt: null });
    const made = await share(7);
    expect(made.url).toMatch(new RegExp(`^${portal().siteUrl}/shared/[\\w-]{43}$`));
    expect(Date.parse(made.expiresAt!) - Date.now()).toBeLessThanOrEqual(7 * DAY_MS);
    expect(Date.parse(made.expiresAt!) - Date.now()).toBeGreaterThan(6.9 * DAY_MS);
    expect(await now()).toEqual(made);
    expect(await sql('select from project_shares s where s::text like $1', [`%${tokenIn(made)}%`])).toEqual([]);
    expect(refusedFields(await ada.post(path, { data: { days: 4000 } }))).toEqual(['days']);
  });

  test('shows how far the project is, whoever looks, and nothing that was written or costs', async () => {
    await asOwner(project, { action: 'accept', price: '4800.00', currency: 'EUR', deadline: '2099-02-15' });
    await asOwner(project, { action: 'start', note: 'A note between us' });
    await asOwner(project, { action: 'report-progress', percentDone: 62, note: 'The basket works' });
    const seen = await shown(await share());
    expect(seen).toMatchObject({
      title: 'Bread by post',
      client: ada.name,
      state: 'in_progress',
      percentDone: 62,
      deadline: '2099-02-15',
      whoseMove: 'owner',
    });
    expect(seen.steps.map(({ kind, percentDone }) => [kind, percentDone])).toEqual([
      ['project.report-progress', 62],
      ['project.start', null],
      ['project.accept', null],
      ['project.request', null],
    ]);
    expect(JSON.stringify(seen)).not.toMatch(/secret|4800|between us|basket|EUR/);
  });

  test('tells nobody what the two sides negotiate: an offer, its terms, and what was declined', async () => {
    await asOwner(project, { action: 'offer', price: '4800.00', currency: 'EUR', deadline: '2099-02-15' });
    const link = await share();
    const waiting = { state: 'proposed', deadline: null, whoseMove: 'owner' };
    expect(await shown(link)).toMatchObject({ ...waiting, steps: [{ kind: 'project.request' }] });
    await asClient(ada, project, { action: 'decline', reason: 'Too dear' });
    await asOwner(project, { action: 'accept', price: null, deadline: null });
    const { steps } = await shown(link);
    expect(steps.map(({ kind }) => kind)).toEqual(['project.accept', 'project.request']);
  });

  test.each([
    ['withdrawn by them', () => asClient(ada, project, { action: 'withdraw' })],
    ['refused', () => asOwner(project, { action: 'refuse', reason: 'No time' })],
  ])('keeps the date of an offer to itself also where that is %s', async (_, end) => {
    await asOwner(project, { action: 'offer', price: '4800.00', currency: 'EUR', deadline: '2099-02-15' });
    const link = await share();
    await end();
    expect((await shown(link)).deadline).toBeNull();
  });

  test('stops when they say so, when they make another, and when its time is over', async () => {
    const first = await share();
    const second = await share();
    expect((await look(first)).status).toBe(404);
    expect((await look(second)).status).toBe(200);
    expect(dataOf<Share>(await ada.del(path))).toEqual({ url: null, expiresAt: null });
    expect((await look(second)).status).toBe(404);
    const third = await share();
    await sql(
      `update project_shares set expires_at = localtimestamp
       where project_id = (select id from projects where document_id = $1)`,
      [project],
    );
    expect((await look(third)).status).toBe(404);
    expect(await now()).toEqual({ url: null, expiresAt: null });
  });

  test('shows nothing of what is put away, until it is brought back', async () => {
    const link = await share();
    const admin = await owner();
    await asClient(ada, project, { action: 'withdraw' });
    expectStatus(await admin.post(`/portal/projects/${project}/archive`), 200);
    expect((await look(link)).status).toBe(404);
    expect((await ada.post(path, { data: { days: 7 } })).status).toBe(400);
    expectStatus(await admin.post(`/portal/projects/${project}/restore`), 200);
    expect((await shown(link)).state).toBe('withdrawn');
    const client = `/portal/clients/${await documentIdOf(ada)}`;
    expectStatus(await admin.post(`${client}/archive`), 200);
    expect((await look(link)).status).toBe(404);
    expect((await ada.post(path, { data: { days: 7 } })).status).toBe(400);
    expectStatus(await admin.post(`${client}/restore`), 200);
    expect((await shown(link)).state).toBe('withdrawn');
  });

  test('is told of in the story of the project, by whom, and kept out of every log', async () => {
    const link = await share();
    await ada.del(path);
    await ada.del(path);
    const { timeline } = dataOf<Shape<'Project'>>(await ada.get(`/api/projects/${project}`));
    expect(timeline.slice(0, 2)).toMatchObject([
      { kind: 'project.unshared', actor: { type: 'client', name: ada.name } },
      { kind: 'project.shared', details: { title: 'Bread by post', until: link.expiresAt } },
    ]);
    expect(timeline[2]!.kind).toBe('project.request');
    expect(JSON.stringify(timeline)).not.toContain(tokenIn(link));
  });

  test('is made once by whoever asks again under the same key, and its address is kept nowhere', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const link = await share(30, { headers });
    expect(await share(30, { headers })).toEqual(link);
    expect(await sql('select from idempotency_keys k where k::text like $1', [`%${tokenIn(link)}%`])).toEqual([]);
  });

  test("is nobody else's to make, to see or to stop", async () => {
    const link = await share();
    const grace = await registeredClient();
    for (const answer of [
      await grace.get(path),
      await grace.post(path, { data: { days: 7 } }),
      await grace.del(path),
      await get('/api/shared/anything'),
    ]) {
      expect(answer.status).toBe(404);
    }
    expect((await (await lookerAt(await documentIdOf(ada))).del(path)).status).toBe(403);
    expect(await now()).toEqual(link);
  });
});
