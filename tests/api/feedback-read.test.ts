import { beforeAll, describe, expect, test } from '@jest/globals';
import { dataOf, refusedFields, type Shape } from '../helpers/answers';
import { type Client, owner, type Person, registeredClient } from '../helpers/people';

interface Told {
  documentId: string;
  seenAt: string | null;
  settledAt: string | null;
  answeredAt: string | null;
  client: { name: string };
}

interface Figures {
  count: number;
  ratings: number;
  averageRating: number | null;
  unseen: number;
  waiting: number;
}

describe('feedback, as the owner reads it', () => {
  let admin: Person;
  let ada: Client;
  beforeAll(async () => {
    [admin, ada] = [await owner(), await registeredClient()];
  });

  const said = async (words: object): Promise<string> =>
    dataOf<Shape<'Feedback'>>(await ada.post('/api/feedbacks', { data: { about: 'service', body: 'Kind.', ...words } }))
      .documentId;
  const waiting = async (documentId: string) =>
    dataOf<{ feedback: Told[] }>(await admin.get('/portal/overview')).feedback.find(
      (one) => one.documentId === documentId,
    );
  const see = async (documentId: string) => dataOf<Told>(await admin.put(`/portal/feedbacks/${documentId}/seen`));
  const settle = (documentId: string) => admin.put(`/portal/feedbacks/${documentId}/settled`);
  const unsettle = (documentId: string) => admin.put(`/portal/feedbacks/${documentId}/unsettled`);
  const averages = async () => {
    const { body } = await admin.get<{ data: (Figures & { about: string })[]; meta: Figures }>(
      '/portal/feedbacks/averages',
    );
    return { all: body.meta, of: (about: string) => body.data.find((one) => one.about === about)! };
  };

  test('is new until somebody has read it, and waits until it is answered', async () => {
    const documentId = await said({});
    expect(await waiting(documentId)).toMatchObject({ seenAt: null, client: { name: ada.name } });
    const { seenAt } = await see(documentId);
    expect(seenAt).toMatch(/Z$/);
    expect(await see(documentId)).toMatchObject({ seenAt });
    expect(await waiting(documentId)).toMatchObject({ seenAt });
    await admin.post(`/portal/feedbacks/${documentId}/answer`, { body: 'Thank you.' });
    expect(await waiting(documentId)).toBeUndefined();
    expect(await see(documentId)).toMatchObject({ seenAt, settledAt: null, answeredAt: expect.stringMatching(/Z$/) });
  });

  test('leaves the home page without an answer where it needs none', async () => {
    const documentId = await said({});
    const settled = dataOf<Told>(await settle(documentId));
    expect(settled).toMatchObject({ seenAt: expect.any(String), settledAt: expect.any(String), answeredAt: null });
    expect(dataOf<Told>(await settle(documentId))).toEqual(settled);
    expect(await waiting(documentId)).toBeUndefined();
    await admin.post(`/portal/feedbacks/${documentId}/answer`, { body: 'Thank you all the same.' });
    expect(await see(documentId)).toMatchObject({ answeredAt: expect.any(String) });
  });

  test('waits on the home page again where it needs an answer after all', async () => {
    const documentId = await said({ about: 'workflow' });
    const before = await averages();
    const { seenAt } = dataOf<Told>(await settle(documentId));
    expect((await averages()).all.waiting).toBe(before.all.waiting - 1);
    for (let tabs = 0; tabs < 2; tabs += 1) {
      expect(dataOf<Told>(await unsettle(documentId))).toMatchObject({ seenAt, settledAt: null, answeredAt: null });
    }
    expect(await waiting(documentId)).toMatchObject({ seenAt, settledAt: null });
    expect((await averages()).all.waiting).toBe(before.all.waiting);

    const { settledAt } = dataOf<Told>(await settle(documentId));
    await admin.post(`/portal/feedbacks/${documentId}/answer`, { body: 'Thank you all the same.' });
    expect(dataOf<Told>(await unsettle(documentId))).toMatchObject({ settledAt, answeredAt: expect.any(String) });
    expect(await waiting(documentId)).toBeUndefined();
  });

  test('tells how each topic is rated, and what is new', async () => {
    const before = await averages();
    await said({ about: 'quality', rating: 2 });
    await see(await said({ about: 'quality', rating: 5 }));
    await said({ about: 'quality' });
    const after = await averages();
    const [was, is] = [before.of('quality'), after.of('quality')];
    expect(is).toMatchObject({ count: was.count + 3, ratings: was.ratings + 2, unseen: was.unseen + 2 });
    expect(is.waiting).toBe(was.waiting + 3);
    const sum = (was.averageRating ?? 0) * was.ratings + 7;
    expect(is.averageRating).toBeCloseTo(sum / is.ratings, 0);
    expect(after.of('workflow')).toEqual(before.of('workflow'));
    expect(after.all.count).toBe(before.all.count + 3);
  });

  test('keeps an answer that was given, whatever a form says', async () => {
    const documentId = await said({});
    const form = `/content-manager/collection-types/api::feedback.feedback/${documentId}`;
    expect((await admin.put(form, { answer: null })).status).toBe(200);
    expect(await see(documentId)).toMatchObject({ answeredAt: null });
    await admin.put(form, { answer: 'Thank you.' });
    for (const answer of [null, '', '  ']) expect(refusedFields(await admin.put(form, { answer }))).toEqual(['answer']);
    expect((await admin.put(form, { answer: 'Thank you very much.' })).status).toBe(200);
  });

  test.each(['seen', 'settled', 'unsettled'])('is not found where there is none: %s', async (what) => {
    expect((await admin.put(`/portal/feedbacks/nothing/${what}`)).status).toBe(404);
  });
});
