import { beforeEach, describe, expect, test } from '@jest/globals';
import { dataOf, refusedFields } from '../helpers/answers';
import { sql } from '../helpers/database';
import { type Client, owner, registeredClient } from '../helpers/people';
import { asOwner, type Project, requested } from '../helpers/projects';

/** A day from today, as deadlines are written. */
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const reorder = async (projects: string[]) => (await owner()).put('/portal/queue', { projects });

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

  test('says when work is likely to start: after what runs now, by its deadline', async () => {
    const running = await planned(inDays(9));
    await asOwner(running, { action: 'start' });
    const next = await planned();
    expect(await place(next)).toMatchObject({ queuePosition: 1, likelyStart: inDays(9) });
  });

  test('says nothing where there is too little to go by', async () => {
    const running = await planned(null);
    await asOwner(running, { action: 'start' });
    const next = await planned();
    expect(await place(next)).toMatchObject({ queuePosition: 1, likelyStart: null });
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
