import { beforeAll, describe, expect, test } from '@jest/globals';
import { dataOf, sentenceOf } from '../helpers/answers';
import { failedMail } from '../helpers/failed-mail';
import { formWith } from '../helpers/files';
import { documentIdOf } from '../helpers/letters';
import { whereOneIsEnded } from '../helpers/locks';
import { type Client, expectStatus, owner, type Person, registeredClient } from '../helpers/people';
import { type Project, requested } from '../helpers/projects';
import { teammate } from '../helpers/teammates';
import { draft, messageOf, type OwnersMessage, send as sendDraft } from '../helpers/writing';

const OTHER_REQUEST = 'This Idempotency-Key was used for another request.';

describe('what the owner posts with an Idempotency-Key', () => {
  let ada: Client;
  let admin: Person;
  let path: string;

  const act = (person: Person, key: string, step: object) =>
    person.post<{ data: Project }>(`${path}/actions`, step, { headers: { 'idempotency-key': key } });
  const notes = async () =>
    dataOf<Project>(await admin.get(path)).timeline.flatMap(({ details: { note } }) => note ?? []);

  beforeAll(async () => {
    [ada, admin] = [await registeredClient(), await owner()];
    path = `/portal/projects/${(await requested(ada)).documentId}`;
  });

  test('is done once and answered the same, at once or later', async () => {
    const step = { action: 'keep-waiting', note: 'Next week' };
    const both = await Promise.all([act(admin, 'wait', step), act(admin, 'wait', step)]);
    const later = await act(admin, 'wait', step);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect([both[1].body, later.body]).toEqual([both[0].body, both[0].body]);
    expect(await notes()).toEqual(['Next week']);
  });

  test('is refused when it is another request', async () => {
    const other = await act(admin, 'wait', { action: 'keep-waiting', note: 'Next month' });
    expect([other.status, sentenceOf(other)]).toEqual([400, OTHER_REQUEST]);
    expect((await act(admin, 'x'.repeat(201), { action: 'start' })).status).toBe(400);
    expect(await notes()).toEqual(['Next week']);
  });

  test('is done anew as a whole where PostgreSQL ended a part of it for another transaction', async () => {
    const said = await ada.post('/api/feedbacks', { data: { about: 'service', body: 'Kind.' } });
    const { documentId } = dataOf<{ documentId: string }>(said);
    const headers = { 'idempotency-key': 'ended once' };
    const answer = await whereOneIsEnded({ table: 'feedbacks', which: 'true' }, () =>
      admin.post(`/portal/feedbacks/${documentId}/answer`, { body: 'Thank you.' }, { headers }),
    );
    expect([answer.status, dataOf<object>(answer)]).toMatchObject([200, { answer: 'Thank you.' }]);
  });

  test('meets nobody else: another admin, or a client, may choose the same key', async () => {
    const ann = await teammate('assistant');
    expect((await act(ann, 'wait', { action: 'keep-waiting', note: 'In spring' })).status).toBe(200);
    const mine = { data: { title: 'Another', description: 'x' } };
    expect((await ada.post('/api/projects', mine, { headers: { 'idempotency-key': 'wait' } })).status).toBe(201);
    expect(await notes()).toEqual(['In spring', 'Next week']);
  });

  test('leaves the key free when it is refused', async () => {
    expect((await act(admin, 'offer', { action: 'offer', price: '10', deadline: null })).status).toBe(400);
    expect((await act(admin, 'offer', { action: 'finish' })).status).toBe(400);
    expect((await act(admin, 'offer', { action: 'offer', price: null, deadline: null })).status).toBe(200);
  });

  test('is answered as it was written', async () => {
    const said = await ada.post('/api/feedbacks', { data: { about: 'other', body: 'Well' } });
    const { documentId } = dataOf<{ documentId: string }>(said);
    const answer = () =>
      admin.post(
        `/portal/feedbacks/${documentId}/answer`,
        { body: 'Thank you' },
        { headers: { 'idempotency-key': 'answer' } },
      );
    const [first, again] = [await answer(), await answer()];
    expect(dataOf(first)).toMatchObject({ answer: 'Thank you', answeredAt: expect.any(String) });
    expect(again.body).toEqual(first.body);
  });

  test('holds for everything about a letter, and for a mail that is tried again', async () => {
    const twice = async (path: string, key: string, form?: FormData) => {
      const send = () => admin.post<{ data: OwnersMessage }>(path, form, { headers: { 'idempotency-key': key } });
      const [first, again] = [await send(), await send()];
      expect([again.status, again.body]).toEqual([first.status, first.body]);
      return dataOf<OwnersMessage>(first);
    };
    const { documentId } = await draft({ clients: [await documentIdOf(ada)] });
    const path = `/portal/messages/${documentId}`;
    const { files } = await twice(`${path}/files`, 'attach', formWith('files', [['a.csv', 'Rye;12']]));
    expect(files).toHaveLength(1);
    expect((await messageOf(documentId)).files).toHaveLength(1);
    const gone = await twice(`${path}/files/${files[0]!.documentId}/remove`, 'detach');
    expect(gone.files).toEqual([]);
    expectStatus(await sendDraft(documentId), 201);
    expect(await twice(`${path}/take-back`, 'take-back')).toMatchObject({ sentAt: null });

    await twice(`/portal/mails/${await failedMail()}/retry`, 'retry');
  });

  test('holds for files as well', async () => {
    const send = (name: string) => {
      const form = new FormData();
      form.set('file', new Blob(['Rye;12']), name);
      return admin.post(`${path}/files`, form, { headers: { 'idempotency-key': 'file' } });
    };
    expect([(await send('a.csv')).status, (await send('a.csv')).status]).toEqual([201, 201]);
    expect((await send('b.csv')).status).toBe(400);
    expect(dataOf<Project>(await admin.get(path)).files.map(({ name }) => name)).toEqual(['a.csv']);
  });
});
