import { beforeEach, describe, expect, test } from '@jest/globals';
import { dataOf, refusedFields, sentenceOf } from '../helpers/answers';
import { sql } from '../helpers/database';
import { type Client, owner, registeredClient } from '../helpers/people';
import { asOwner, type Project, requested } from '../helpers/projects';

/** A day from today, as deadlines are written. */
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const reorder = async (projects: string[], seen?: string[]) =>
  (await owner()).put('/portal/queue', { projects, ...(seen && { seen }) });

interface InQueue extends Pick<Project, 'documentId' | 'queuePosition' | 'likelyStart' | 'deadline'> {
  client: { documentId: string; name: string };
}
const queue = async () => dataOf<InQueue[]>(await (await owner()).get('/portal/queue'));
const order = async () => (await queue()).map(({ documentId }) => documentId);

describe('the queue', () => {
  let ada: Client;
  beforeEach(async () => {
    await sql(`update projects set state = 'withdrawn' where state in ('planned', 'in_progress')`);
    ada = await registeredClient();
  });

  async function planned(deadline: string | null = null): Promise<string> {
    const { documentId } = await requested(ada);
    await asOwner(documentId, { action: 'accept', price: null, deadline });
    return documentId;
  }
  const place = async (id: string) => dataOf<Project>(await ada.get(`/api/projects/${id}`));

  test('has the order the owner gives it', async () => {
    const [first, second, third] = [await planned(), await planned(), await planned()];
    await reorder([third, first]);
    const places = await Promise.all([third, first, second].map(async (id) => (await place(id)).queuePosition));
    expect(places).toEqual([1, 2, 3]);
    const running = await planned();
    await asOwner(running, { action: 'start' });
    expect(refusedFields(await reorder([running]))).toEqual(['projects']);
  });

  test('keeps the others in their own order behind those that are named', async () => {
    const [first, second, third] = [await planned(), await planned(), await planned()];
    await reorder([first, second, third]);
    await reorder([third]);
    expect(await order()).toEqual([third, first, second]);
  });

  test('is shown to the owner as clients are told of it', async () => {
    const [first, second] = [await planned(inDays(20)), await planned()];
    expect(await queue()).toMatchObject([
      { documentId: first, queuePosition: 1, deadline: inDays(20), client: { name: ada.name } },
      { documentId: second, queuePosition: 2, deadline: null, client: { name: ada.name } },
    ]);
    expect((await ada.get('/portal/queue')).status).toBe(401);
  });

  test('is put in order only from what was seen', async () => {
    const [first, second, third] = [await planned(), await planned(), await planned()];
    const seen = [first, second, third];
    const both = await Promise.all([reorder([third, first, second], seen), reorder([second, first, third], seen)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect(sentenceOf(both.find(({ status }) => status === 400)!)).toMatch(/^The queue has changed meanwhile\./);
    const winner = dataOf<InQueue[]>(both.find(({ status }) => status === 200)!);
    expect(await order()).toEqual(winner.map(({ documentId }) => documentId));
    await asOwner(first, { action: 'start' });
    expect(
      (
        await reorder(
          [third, second],
          winner.map(({ documentId }) => documentId),
        )
      ).status,
    ).toBe(400);
  });

  test('says when work is likely to start: after what runs now, by its deadline', async () => {
    const running = await planned(inDays(9));
    await asOwner(running, { action: 'start' });
    const next = await planned();
    expect(await place(next)).toMatchObject({ queuePosition: 1, likelyStart: inDays(9) });
  });

  test('counts from the day it is where the business is', async () => {
    const next = await planned();
    // In one of them it is another day than by the clock of the database, at any hour.
    const zones = ['Pacific/Kiritimati', 'Etc/GMT+12'];
    const [business] = await sql<{ zone: string | null }>('select time_zone as zone from businesses');
    try {
      for (const zone of zones) {
        await sql('update businesses set time_zone = $1', [zone]);
        const today = new Intl.DateTimeFormat('sv', { timeZone: zone }).format(new Date());
        expect(await place(next)).toMatchObject({ queuePosition: 1, likelyStart: today });
      }
    } finally {
      await sql('update businesses set time_zone = $1', [business!.zone]);
    }
  });

  test('says nothing where there is too little to go by', async () => {
    const running = await planned(null);
    await asOwner(running, { action: 'start' });
    const next = await planned();
    expect(await place(next)).toMatchObject({ queuePosition: 1, likelyStart: null });
  });

  test('says of no place that it starts before the one ahead of it: who is free first begins with what is next', async () => {
    const delivered = await Promise.all([planned(), planned(), planned()]);
    for (const id of delivered) for (const action of ['start', 'mark-ready']) await asOwner(id, { action });
    await sql(
      `update activities set created_at = created_at - interval '10 days' where kind = 'project.start'
         and subject_id in (select subject_id from activities where kind = 'project.mark-ready')`,
    );
    for (const days of [5, 40]) await asOwner(await planned(inDays(days)), { action: 'start' });
    const waiting = [];
    for (let count = 0; count < 5; count += 1) waiting.push(await planned());
    const starts = await Promise.all(waiting.map(async (id) => (await place(id)).likelyStart));
    expect(starts).toEqual([5, 15, 25, 35, 40].map(inDays));
  });

  test('is the owner’s to show', async () => {
    const next = await planned();
    await sql('update businesses set show_queue_place = false');
    try {
      expect(await place(next)).toMatchObject({ queuePosition: null, likelyStart: null });
    } finally {
      await sql('update businesses set show_queue_place = true');
    }
  });
});
