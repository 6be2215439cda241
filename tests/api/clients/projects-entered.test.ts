import { beforeAll, describe, expect, test } from '@jest/globals';
import { dataOf, refusedFields } from '../../helpers/answers';
import { writeDown } from '../../helpers/clients';
import { documentIdOf } from '../../helpers/letters';
import { openLive } from '../../helpers/live';
import { type Client, expectStatus, owner, registeredClient } from '../../helpers/people';
import { asClient, asOwner, type Project } from '../../helpers/projects';

describe('a project that the owner writes down', () => {
  let ada: Client;
  let client: string;

  beforeAll(async () => {
    ada = await registeredClient();
    client = await documentIdOf(ada);
  });

  const written = async (project: object) =>
    expectStatus(await writeDown({ client, ...project }), 201).body.data.documentId;
  const asAdaSees = async (id: string) => dataOf<Project>(await ada.get(`/api/projects/${id}`));

  test.each([
    ['proposed', undefined, 0],
    ['offered', 0, 0],
    ['planned', undefined, 0],
    ['in_progress', 45, 45],
    ['in_progress', undefined, 0],
    ['ready', undefined, 100],
    ['finished', 100, 100],
    ['refused', undefined, 0],
    ['withdrawn', 0, 0],
    ['cancelled', 30, 30],
  ])('stands as %s, with %p percent told', async (state, percentDone, percent) => {
    const id = await written({ state, percentDone, price: '1200.50', currency: 'sek', deadline: '2020-05-01' });
    expect(await asAdaSees(id)).toMatchObject({
      state,
      percentDone: percent,
      price: '1200.50',
      currency: 'SEK',
      deadline: '2020-05-01',
    });
  });

  test('began when it began, and its story says who wrote it down', async () => {
    const id = await written({ state: 'finished', requestedAt: '2019-03-01' });
    const project = await asAdaSees(id);
    expect(project).toMatchObject({ requestedAt: '2019-03-01T12:00:00.000Z', price: null, currency: null });
    expect(project.timeline).toMatchObject([
      { kind: 'project.request', actor: { type: 'owner' }, details: { title: 'A shop sign', state: 'finished' } },
    ]);
    const exact = await written({ requestedAt: '2019-03-01T08:30:00+01:00' });
    expect((await asAdaSees(exact)).requestedAt).toBe('2019-03-01T07:30:00.000Z');
    const today = await written({ requestedAt: new Date().toISOString().slice(0, 10) });
    expect(Date.parse((await asAdaSees(today)).requestedAt)).toBeLessThanOrEqual(Date.now());
  });

  test('goes on from where it stands', async () => {
    const id = await written({ state: 'in_progress', percentDone: 60 });
    await asOwner(id, { action: 'mark-ready' });
    expectStatus(await asClient(ada, id, { action: 'request-changes', reason: 'The gold' }), 200);
    expect(await asAdaSees(id)).toMatchObject({ state: 'in_progress', percentDone: 60 });
  });

  test('joins the queue at its end when it is planned', async () => {
    const id = await written({ state: 'planned' });
    const order = dataOf<Project[]>(await (await owner()).get('/portal/queue'));
    expect(order.at(-1)!.documentId).toBe(id);
    expect((await asAdaSees(id)).queuePosition).toBe(order.length);
  });

  test('that happened before the portal is marked silent, and open pages hear of it', async () => {
    const live = await openLive(ada.token);
    const id = await written({ state: 'finished', silent: true });
    const loud = await written({ state: 'proposed' });
    const events = await live.received(2);
    live.close();
    expect(events.map(({ data: { documentId, details } }) => [documentId, details.silent])).toEqual([
      [id, true],
      [loud, undefined],
    ]);
  });

  test('without words is refused in words to the owner', async () => {
    const answer = await writeDown({ client, description: '' });
    expect(JSON.stringify(answer.body)).toContain('Describe what is wanted.');
  });

  test.each([
    [{ client: 'unknown' }, 'client'],
    [{ client: undefined }, 'client'],
    [{ title: '' }, 'title'],
    [{ description: ' ' }, 'description'],
    [{ state: 'done' }, 'state'],
    [{ price: 1200.5, currency: 'EUR' }, 'price'],
    [{ price: '1200.50' }, 'currency'],
    [{ price: '1200.50', currency: 'euros' }, 'currency'],
    [{ deadline: 'soon' }, 'deadline'],
    [{ percentDone: 10 }, 'percentDone'],
    [{ state: 'planned', percentDone: 10 }, 'percentDone'],
    [{ state: 'finished', percentDone: 90 }, 'percentDone'],
    [{ state: 'in_progress', percentDone: 101 }, 'percentDone'],
    [{ requestedAt: '2999-01-01' }, 'requestedAt'],
    [{ requestedAt: '0000-01-01T00:00:00Z' }, 'requestedAt'],
    [{ requestedAt: '0001-01-01T00:00:00+14:00' }, 'requestedAt'],
    [{ requestedAt: '+275760-09-13T00:00:00Z' }, 'requestedAt'],
    [{ requestedAt: '1899-12-31' }, 'requestedAt'],
    [{ deadline: '0000-01-01' }, 'deadline'],
    [{ deadline: '275760-09-13' }, 'deadline'],
    [{ deadline: 'infinity' }, 'deadline'],
    [{ requestedAt: 'once' }, 'requestedAt'],
    [{ silent: 'yes' }, 'silent'],
    [{ queueRank: 1 }, 'queueRank'],
  ])('is refused with %j, at its field', async (wrong, field) => {
    const answer = await writeDown({ client, ...wrong });
    expect([answer.status, refusedFields(answer)]).toEqual([400, [field]]);
  });
});
