import { describe, expect, test } from '@jest/globals';
import { dataOf, refusedFields, sentenceOf, type Shape } from '../helpers/answers';
import { sql } from '../helpers/database';
import { writeDown } from '../helpers/clients';
import { documentIdOf } from '../helpers/letters';
import { type Client, expectStatus, registeredClient } from '../helpers/people';
import { asClient, asOwner, type Project, requested } from '../helpers/projects';

interface ProjectPage {
  data: Shape<'ProjectBrief'>[];
  meta: { nextCursor: string | null };
}

const show = async (client: Client, id: string) => dataOf<Project>(await client.get(`/api/projects/${id}`));

/** Takes a project as far as the delivery. */
async function delivered(client: Client): Promise<string> {
  const { documentId: id } = await requested(client);
  await asOwner(id, { action: 'offer', price: '4800.00', currency: 'EUR', deadline: '2027-02-15' });
  await asClient(client, id, { action: 'agree' });
  await asOwner(id, { action: 'start' });
  await asOwner(id, { action: 'report-progress', percentDone: 62, note: 'The basket works' });
  await asOwner(id, { action: 'mark-ready' });
  return id;
}

describe('a project', () => {
  test('goes from the request to the accepted delivery, and its timeline tells how', async () => {
    const client = await registeredClient();
    const id = await delivered(client);
    expect(await show(client, id)).toMatchObject({ state: 'ready', percentDone: 100, whoseMove: 'client' });

    const accepted = await asClient(client, id, { action: 'accept-delivery', rating: 5, text: 'Lovely' });
    expect(accepted.body.data).toMatchObject({ state: 'finished', whoseMove: null, availableActions: [] });
    expect(accepted.body.data.timeline.map(({ kind }) => kind).reverse()).toEqual([
      'project.request',
      'project.offer',
      'project.agree',
      'project.start',
      'project.report-progress',
      'project.mark-ready',
      'project.accept-delivery',
    ]);
    const [feedback] = dataOf<Shape<'Feedback'>[]>(await client.get('/api/feedbacks'));
    expect(feedback).toMatchObject({ about: 'project', rating: 5, body: 'Lovely', project: { documentId: id } });
  });

  test('falls back to the progress last reported when the client asks for changes', async () => {
    const client = await registeredClient();
    const id = await delivered(client);
    await asClient(client, id, { action: 'request-changes', reason: 'The logo is upside down' });
    expect(await show(client, id)).toMatchObject({ state: 'in_progress', percentDone: 62, whoseMove: 'owner' });
  });

  test('keeps every promise in its ledger, old and new, with the reason', async () => {
    const client = await registeredClient();
    const { documentId: id } = await requested(client);
    await asOwner(id, { action: 'accept', price: '4800.00', currency: 'EUR', deadline: '2027-02-15' });
    await asOwner(id, { action: 'change-promise', deadline: '2027-03-01', reason: 'The provider needs longer' });
    const { deadline, price, timeline } = await show(client, id);
    expect({ deadline, price }).toEqual({ deadline: '2027-03-01', price: '4800.00' });
    expect(timeline[0]!.details).toMatchObject({
      reason: 'The provider needs longer',
      changed: { deadline: { from: '2027-02-15', to: '2027-03-01' } },
    });
  });

  test('is promised nothing new by the same words again', async () => {
    const client = await registeredClient();
    const { documentId: id } = await requested(client);
    await asOwner(id, { action: 'accept', price: '4800.00', currency: 'EUR', deadline: '2027-02-15' });
    const again = await asOwner(id, { action: 'change-promise', deadline: '2027-02-15', reason: 'Still' });
    expect([again.status, sentenceOf(again)]).toEqual([400, 'This is what you promised already.']);
    await asOwner(id, { action: 'change-promise', price: null, reason: 'We settle it later' });
    expect(await show(client, id)).toMatchObject({ price: null, currency: null });
    const bare = { action: 'change-promise', price: '500.00', reason: 'Settled' };
    for (const currency of [undefined, null]) {
      expect(refusedFields(await asOwner(id, { ...bare, currency }))).toEqual(['currency']);
    }
    await asOwner(id, { ...bare, currency: 'SEK' });
    await asOwner(id, { ...bare, price: '600.00' });
    expect(await show(client, id)).toMatchObject({ price: '600.00', currency: 'SEK' });
  });

  test('is agreed to as it was read, or not at all', async () => {
    const client = await registeredClient();
    const { documentId: id } = await requested(client);
    const read = { price: '4800.00', currency: 'EUR', deadline: '2027-02-15' };
    await asOwner(id, { action: 'offer', ...read });
    await asOwner(id, { action: 'offer', ...read, price: '5200.00' });
    const stale = await asClient(client, id, { action: 'agree', ...read });
    expect([stale.status, sentenceOf(stale)]).toEqual([
      400,
      'The offer has changed meanwhile. Look at it again before you agree.',
    ]);
    for (const other of [{ deadline: null }, { currency: 'SEK' }, { price: null }]) {
      expect((await asClient(client, id, { action: 'agree', ...read, price: '5200', ...other })).status).toBe(400);
    }
    expect(await show(client, id)).toMatchObject({ state: 'offered', price: '5200.00' });
    expect((await asClient(client, id, { action: 'agree', ...read, price: '5200' })).status).toBe(200);
  });

  test('is declined as it was read, or not at all', async () => {
    const client = await registeredClient();
    const { documentId: id } = await requested(client);
    const read = { price: '4800.00', currency: 'EUR', deadline: '2027-02-15' };
    await asOwner(id, { action: 'offer', ...read });
    await asOwner(id, { action: 'offer', ...read, price: '3900.00' });
    const decline = { action: 'decline', reason: 'Too dear' };
    const stale = await asClient(client, id, { ...decline, ...read });
    expect([stale.status, sentenceOf(stale)]).toEqual([
      400,
      'The offer has changed meanwhile. Look at it again before you decline.',
    ]);
    expect(await show(client, id)).toMatchObject({ state: 'offered', price: '3900.00' });
    expect((await asClient(client, id, { ...decline, ...read, price: '3900' })).status).toBe(200);
    expect((await show(client, id)).timeline[0]!.details).toMatchObject({ reason: 'Too dear' });
  });

  test("is the client's move while a question is open", async () => {
    const client = await registeredClient();
    const { documentId: id } = await requested(client);
    await asOwner(id, { action: 'ask-client', question: 'Which colour?', neededBy: '2026-12-01' });
    const asked = await show(client, id);
    expect(asked).toMatchObject({ whoseMove: 'client', question: { text: 'Which colour?', neededBy: '2026-12-01' } });
    expect(asked.availableActions).toContain('answer');
    await asClient(client, id, { action: 'answer', text: 'Green' });
    expect(await show(client, id)).toMatchObject({ whoseMove: 'owner', question: null });
  });

  test('has the question answered that was read, or none', async () => {
    const client = await registeredClient();
    const { documentId: id } = await requested(client);
    await asOwner(id, { action: 'ask-client', question: 'Which colour?' });
    const answer = { action: 'answer', text: 'Green', question: (await show(client, id)).question!.text };
    await asOwner(id, { action: 'ask-client', question: 'Which size?\r\nIn feet.' });
    const stale = await asClient(client, id, answer);
    expect([stale.status, sentenceOf(stale)]).toEqual([
      400,
      'The question has changed meanwhile. Look at it again before you answer.',
    ]);
    expect(await show(client, id)).toMatchObject({ whoseMove: 'client', question: { text: 'Which size?\nIn feet.' } });
    expect((await asClient(client, id, { ...answer, question: 'Which size?\nIn feet.' })).status).toBe(200);
    expect((await show(client, id)).timeline[0]!.details).toEqual({ title: expect.any(String), text: 'Green' });
  });

  test('is listed by one state or by several, the latest entered first, page by page', async () => {
    const client = await registeredClient();
    const id = await documentIdOf(client);
    const entered: Record<string, string> = {};
    for (const state of ['proposed', 'refused', 'cancelled', 'finished', 'withdrawn']) {
      // What was asked for long before is entered all the same.
      const requestedAt = state === 'withdrawn' ? '2020-01-01' : '2026-01-01';
      const answer = await writeDown({ client: id, state, price: null, deadline: null, requestedAt });
      entered[state] = expectStatus(answer, 201).body.data.documentId;
    }
    const page = async (query: string) => {
      const { body } = expectStatus(await client.get<ProjectPage>(`/api/projects?${query}`), 200);
      return { ids: body.data.map(({ documentId }) => documentId), next: body.meta.nextCursor };
    };
    const closed = 'state=refused&state=cancelled&state=withdrawn';
    expect((await page(closed)).ids).toEqual([entered.withdrawn, entered.cancelled, entered.refused]);
    expect((await page('state=proposed')).ids).toEqual([entered.proposed]);
    const first = await page(`${closed}&limit=2`);
    expect(first.ids).toEqual([entered.withdrawn, entered.cancelled]);
    expect(await page(`${closed}&limit=2&cursor=${first.next}`)).toEqual({ ids: [entered.refused], next: null });
    for (const wrong of ['state=done', 'state=proposed&state=done']) {
      const answer = await client.get(`/api/projects?${wrong}`);
      expect([refusedFields(answer), sentenceOf(answer)]).toEqual([
        ['state'],
        expect.stringMatching(/^Choose one of: /),
      ]);
    }
  });

  test('has a place in the queue, which moves up', async () => {
    await sql(`update projects set state = 'withdrawn' where state = 'planned'`);
    const [ada, grace] = [await registeredClient(), await registeredClient()];
    const [first, second] = [await requested(ada), await requested(grace)];
    for (const { documentId } of [first, second])
      await asOwner(documentId, { action: 'accept', price: null, deadline: null });
    expect((await show(grace, second.documentId)).queuePosition).toBe(2);
    await asOwner(first.documentId, { action: 'start' });
    expect((await show(grace, second.documentId)).queuePosition).toBe(1);
  });

  test('takes one of two decisions made at once, and tells the other why not', async () => {
    const client = await registeredClient();
    const { documentId: id } = await requested(client);
    await asOwner(id, { action: 'offer', price: null, deadline: null });
    const both = await Promise.all([
      asClient(client, id, { action: 'agree' }),
      asOwner(id, { action: 'refuse', reason: 'Changed my mind' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect(sentenceOf(both.find(({ status }) => status === 400)!)).toMatch(/^This project (is planned|was refused)/);
  });

  test('is not there for another client', async () => {
    const [ada, mallory] = [await registeredClient(), await registeredClient()];
    const { documentId: id } = await requested(ada, { title: 'Secret' });
    expect((await mallory.get(`/api/projects/${id}`)).status).toBe(404);
    expect((await asClient(mallory, id, { action: 'withdraw' })).status).toBe(404);
    expect(dataOf(await mallory.get('/api/projects'))).toEqual([]);
    expect((await show(ada, id)).state).toBe('proposed');
  });

  test('is asked for as often at once as a client likes, whatever else they do meanwhile', async () => {
    const client = await registeredClient();
    await sql(`update up_users set last_seen_at = localtimestamp - interval '1 hour' where email = $1`, [client.email]);
    const all = await Promise.all([
      ...Array.from({ length: 6 }, () => requested(client)),
      ...Array.from({ length: 6 }, () => client.post('/api/feedbacks', { data: { about: 'other', body: 'x' } })),
    ]);
    expect(all.filter((answer) => 'status' in answer && answer.status !== 201)).toEqual([]);
  });

  test('is asked for once, however often the form is sent', async () => {
    const client = await registeredClient();
    const send = () =>
      client.post(
        '/api/projects',
        { data: { title: 'Once', description: 'x' } },
        { headers: { 'idempotency-key': 'once' } },
      );
    await Promise.all([send(), send()]);
    expect(dataOf(await client.get('/api/projects'))).toHaveLength(1);
  });

  test('is wished for from today on, and keeps a day that has passed meanwhile', async () => {
    const [days] = await sql<{ today: string; yesterday: string }>(
      `select today::text, (today - 1)::text as yesterday
       from (select (now() at time zone time_zone)::date as today from businesses) business`,
    );
    const { today, yesterday } = days!;
    const client = await registeredClient();
    const { documentId: id } = await requested(client, { wishedDeadline: today });
    await sql('update projects set wished_deadline = $2 where document_id = $1', [id, yesterday]);
    const edit = { action: 'edit-request', title: 'Better' };
    expect((await asClient(client, id, { ...edit, wishedDeadline: yesterday })).status).toBe(200);
    const late = await asClient(client, id, { ...edit, wishedDeadline: '2020-01-01' });
    expect([refusedFields(late), sentenceOf(late)]).toEqual([['wishedDeadline'], 'This day is over already.']);
  });

  test('is changed where something changes, and told of once', async () => {
    const client = await registeredClient();
    const stands = { title: 'A shop', description: 'Bread.', budget: '1200.5', budgetCurrency: 'EUR' };
    const { documentId: id } = await requested(client, stands);
    const edit = (words: object) => asClient(client, id, { action: 'edit-request', ...words });
    const kindsOf = async () => (await show(client, id)).timeline.map(({ kind }) => kind);
    const nothing = await edit({});
    expect([nothing.status, refusedFields(nothing), sentenceOf(nothing)]).toEqual([
      400,
      ['title'],
      'Say what is to change.',
    ]);
    expect((await edit({ ...stands, budget: '1200.50', wishedDeadline: '' })).status).toBe(200);
    expect(await kindsOf()).toEqual(['project.request']);
    expect((await edit({ ...stands, budget: null })).body.data.budget).toBeNull();
    expect(await kindsOf()).toEqual(['project.edit-request', 'project.request']);
  });

  test('has a budget in the currency of the business where it names no other', async () => {
    const client = await registeredClient();
    const { documentId: id, ...asked } = await requested(client, { budget: '900' });
    expect(asked).toMatchObject({ budget: '900', budgetCurrency: 'EUR' });
    const edited = await asClient(client, id, { action: 'edit-request', budgetCurrency: null });
    expect(edited.body.data).toMatchObject({ budget: '900', budgetCurrency: 'EUR' });
  });

  test.each([
    [{ title: '' }, 'title'],
    [{ description: '' }, 'description'],
    [{ budget: 1200.5 }, 'budget'],
    [{ budget: '1.200,50' }, 'budget'],
    [{ budgetCurrency: 'euros' }, 'budgetCurrency'],
    [{ wishedDeadline: '1 March' }, 'wishedDeadline'],
    [{ wishedDeadline: '2027-02-30' }, 'wishedDeadline'],
    [{ wishedDeadline: '2020-01-01' }, 'wishedDeadline'],
    [{ budget: '900', budgetCurrency: 'XYZ' }, 'budgetCurrency'],
    [{ state: 'finished' }, 'state'],
    [{ client: 1 }, 'client'],
    [{ price: '1.00' }, 'price'],
  ])('is not asked for with %j', async (wrong, field) => {
    const client = await registeredClient();
    const answer = await client.post('/api/projects', { data: { title: 'Shop', description: 'x', ...wrong } });
    expect(answer.status).toBe(400);
    expect(refusedFields(answer)).toEqual([field]);
  });

  test.each([
    [{ action: 'offer', price: '10', currency: 'EUR' }, 'deadline'],
    [{ action: 'offer', deadline: null }, 'price'],
    [{ action: 'offer', price: 10, deadline: null }, 'price'],
    [{ action: 'accept', price: '10', deadline: null }, 'currency'],
    [{ action: 'accept', price: '10', currency: 'XYZ', deadline: null }, 'currency'],
    [{ action: 'refuse' }, 'reason'],
    [{ action: 'keep-waiting', note: '' }, 'note'],
    [{ action: 'agree' }, 'action'],
    [{ action: 'vanish' }, 'action'],
    [{ action: 'finish', percentDone: 5 }, 'percentDone'],
  ])('is not moved by the owner with %j', async (step, field) => {
    const client = await registeredClient();
    const { documentId: id } = await requested(client);
    expect(refusedFields(await asOwner(id, step))).toEqual([field]);
  });
});
