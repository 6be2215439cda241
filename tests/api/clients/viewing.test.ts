import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { dataOf, sentenceOf, type Shape } from '../../helpers/answers';
import { get, post, request } from '../../helpers/api';
import { ask, entered, writeDown } from '../../helpers/clients';
import { sql } from '../../helpers/database';
import { eventually } from '../../helpers/eventually';
import { documentIdOf, sendTo } from '../../helpers/letters';
import { openLive } from '../../helpers/live';
import { type Client, owner, type Person, person, registeredClient } from '../../helpers/people';
import { portal } from '../../helpers/portal';
import { requested } from '../../helpers/projects';
import { teammate } from '../../helpers/teammates';
import { beginView, codeOf, lookerAt, viewLink } from '../../helpers/view';

interface Contract {
  paths: Record<string, Record<string, { security: object[] }>>;
}

/** Every route of a client that may change something, with something in the place of its parameters. */
async function writes(id: string): Promise<[method: string, path: string][]> {
  const { paths } = (await get<Contract>('/api/openapi.json')).body;
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([method, { security }]) => method !== 'get' && security.length > 0)
      .map(([method]): [string, string] => [method.toUpperCase(), `/api${path.replace(/\{\w+\}/g, id)}`]),
  );
}

const ENDED = 'Your session has ended. Sign in again.';

describe('the link to what a client sees', () => {
  test('leads to the site, for a minute, and only a hash of it is kept', async () => {
    const { documentId } = await entered();
    const key = randomUUID();
    const answer = await (
      await owner()
    ).post<{ data: { url: string; expiresAt: string } }>(`/portal/clients/${documentId}/view`, undefined, {
      headers: { 'idempotency-key': key },
    });
    expect(answer.status).toBe(201);
    const url = new URL(answer.body.data.url);
    expect([url.origin, url.pathname]).toEqual([new URL(portal().siteUrl).origin, '/view']);
    expect(new Date(answer.body.data.expiresAt).getTime() - Date.now()).toBeLessThanOrEqual(60_000);
    const [row] = await sql<{ kept: boolean }>(
      'select true as kept from client_views where code_hash = sha256($1::bytea)',
      [codeOf(answer)],
    );
    expect(row).toEqual({ kept: true });
    expect(await sql('select from idempotency_keys where key = $1', [key])).toEqual([]);
  });

  test('works once, however fast', async () => {
    const { documentId } = await entered();
    const code = codeOf(await viewLink(documentId));
    const answers = await Promise.all([beginView(code), beginView(code)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    const again = await beginView(code);
    expect([again.status, sentenceOf(again)]).toEqual([400, expect.stringMatching(/works once, and for a minute/)]);
  });

  test('works no longer than that, and never without one', async () => {
    const { documentId } = await entered();
    const code = codeOf(await viewLink(documentId));
    await sql(
      `update client_views set code_expires_at = localtimestamp - interval '1 second' where code_hash = sha256($1::bytea)`,
      [code],
    );
    const [late, unknown] = [await beginView(code), await beginView('unknown')];
    expect([late.status, late.body]).toEqual([unknown.status, unknown.body]);
    expect(late.status).toBe(400);
  });

  test('is for people of the owner’s side, of a client who is there', async () => {
    expect((await viewLink('unknown')).status).toBe(404);
    const { documentId } = await entered();
    expect((await viewLink(documentId, await teammate('assistant'))).status).toBe(201);
    expect((await viewLink(documentId, await registeredClient())).status).toBe(401);
  });

  test('is of no use once the person is gone from the panel', async () => {
    const { documentId } = await entered();
    const ann = await teammate('assistant');
    const codes = [codeOf(await viewLink(documentId, ann)), codeOf(await viewLink(documentId, ann))];
    const looker = person((await beginView(codes[0]!)).body.jwt);
    expect((await looker.get('/api/clients/me')).status).toBe(200);
    await sql('update admin_users set is_active = false where email = $1', [ann.email]);
    expect((await looker.get('/api/clients/me')).status).toBe(401);
    expect((await beginView(codes[1]!)).status).toBe(400);
  });
});

describe('whoever sees what a client sees', () => {
  let ada: Client;
  let looker: Person;
  let id: string;
  let letter: string;
  let project: string;

  beforeAll(async () => {
    ada = await registeredClient();
    id = await documentIdOf(ada);
    letter = await sendTo([ada], { subject: 'Unread' });
    project = (await requested(ada)).documentId;
    await ada.post('/api/feedbacks', { data: { about: 'other', body: 'Well done.' } });
    await sendTo([await registeredClient()], { subject: 'Somebody else’s' });
    looker = await lookerAt(id);
  }, 60_000);

  test.each([
    '/clients/me',
    '/projects',
    '/messages',
    '/feedbacks',
    '/activities',
    '/users/me',
    '/users/me/notifications',
  ])('reads at %s what the client reads', async (path) => {
    const [seen, own] = [await looker.get(`/api${path}`), await ada.get(`/api${path}`)];
    expect([seen.status, seen.body]).toEqual([200, own.body]);
  });

  test('reads single records of theirs, and nobody else’s', async () => {
    for (const path of [`/messages/${letter}`, `/messages/${letter}/replies`, `/projects/${project}`]) {
      const [seen, own] = [await looker.get(`/api${path}`), await ada.get(`/api${path}`)];
      expect([seen.status, seen.body]).toEqual([200, own.body]);
    }
    const other = await registeredClient();
    const { documentId } = await requested(other);
    expect((await looker.get(`/api/projects/${documentId}`)).status).toBe(404);
  });

  test('is refused every write with a sentence, whatever it says', async () => {
    const before = await sql('select md5(c::text) as client from clients c where document_id = $1', [id]);
    const routes = await writes(letter);
    expect(routes.length).toBeGreaterThan(12);
    for (const [method, path] of routes) {
      for (const body of [{}, { data: {} }, { data: { read: true } }, new FormData()]) {
        const answer = await request(method, path, body, { token: looker.token });
        expect([method, path, answer.status, sentenceOf(answer)]).toEqual([
          method,
          path,
          403,
          'You only see what this client sees. Nothing you do here changes anything.',
        ]);
      }
    }
    const good = { data: { about: 'other', body: 'Not mine to say' } };
    expect((await looker.post('/api/feedbacks', good)).status).toBe(403);
    expect(await sql('select md5(c::text) as client from clients c where document_id = $1', [id])).toEqual(before);
  });

  test('leaves no trace of a visit, and marks nothing as read', async () => {
    const trace = () =>
      sql(
        `select u.last_login_at, u.last_seen_at, u.last_logout_at, u.previous_visit_at, c.last_seen_at as client_seen,
           (select count(*)::int from deliveries d where d.client_id = c.id and d.read_at is null) as unread,
           (select count(*)::int from notices n join mail_readers r on r.id = n.reader_id where r.user_id = u.id) as notices
         from up_users u join up_users_client_lnk l on l.user_id = u.id join clients c on c.id = l.client_id
         where c.document_id = $1`,
        [id],
      );
    await sql(`update up_users set last_seen_at = localtimestamp - interval '3 hours' where email = $1`, [ada.email]);
    const before = await trace();
    expect(before).toMatchObject([{ unread: 1 }]);
    for (const path of ['/clients/me', `/messages/${letter}`, `/projects/${project}`, '/feedbacks', '/activities']) {
      expect((await looker.get(`/api${path}`)).status).toBe(200);
    }
    const live = await openLive(looker.token);
    live.close();
    expect(await trace()).toEqual(before);
  });

  test('hears what happens, as the client does', async () => {
    const live = await openLive(looker.token);
    expect(live.status).toBe(200);
    await requested(ada);
    expect((await live.received(1))[0]!.data.kind).toBe('project.request');
    live.close();
  });

  test('is not shown the address of their calendar, which is a secret', async () => {
    const own = await ada.post<{ data: { url: string | null } }>('/api/users/me/calendar');
    expect(own.body.data.url).toEqual(expect.any(String));
    expect(dataOf(await looker.get('/api/users/me/calendar'))).toEqual({ url: null });
  });

  test('has no way into the panel, nor to a session of the client’s', async () => {
    expect((await looker.get(`/portal/clients/${id}`)).status).toBe(401);
    expect((await looker.get('/content-manager/collection-types/api::client.client')).status).toBe(401);
    expect((await post('/api/auth/refresh', { refreshToken: looker.token })).status).toBe(401);
    const ended = await post('/api/auth/view/end', { jwt: ada.token });
    expect(ended.status).toBe(200);
    expect((await ada.get('/api/clients/me')).status).toBe(200);
  });

  test('is named in the client’s own log', async () => {
    const log = dataOf<Shape<'Activity'>[]>(await ada.get('/api/activities?limit=100'));
    expect(log.filter(({ kind }) => kind === 'client.viewed')).toMatchObject([
      { actor: { type: 'owner', name: expect.stringMatching(/\w/) }, documentId: id },
    ]);
  });

  test('sees no more once they stop, on open streams either', async () => {
    const other = await lookerAt(id);
    const live = await openLive(other.token);
    expect((await post('/api/auth/view/end', { jwt: other.token })).status).toBe(200);
    await eventually('the stream to end', () => live.isClosed());
    const answer = await other.get('/api/clients/me');
    expect([answer.status, sentenceOf(answer)]).toEqual([401, ENDED]);
    expect((await looker.get('/api/clients/me')).status).toBe(200);
  });

  test('sees no more after a quarter of an hour', async () => {
    const { documentId } = await entered();
    const code = codeOf(await viewLink(documentId));
    const { body } = await beginView(code);
    const minutes = (new Date(body.expiresAt).getTime() - Date.now()) / 60_000;
    expect([Math.round(minutes), person(body.jwt).token]).toEqual([15, body.jwt]);
    await sql(`update client_views set expires_at = localtimestamp where code_hash = sha256($1::bytea)`, [code]);
    expect((await person(body.jwt).get('/api/clients/me')).status).toBe(401);
  });

  test('sees clients whom nobody signs in for yet, and those who are put away', async () => {
    const { documentId, name } = await entered({ email: `first-${randomUUID().slice(0, 8)}@example.test` });
    await writeDown({
      client: documentId,
      title: 'Begun long ago',
      state: 'in_progress',
      percentDone: 40,
      silent: true,
    });
    const first = await lookerAt(documentId);
    expect(dataOf(await first.get('/api/clients/me'))).toMatchObject({ name });
    expect((await first.get('/api/users/me')).body).toMatchObject({ username: name, previousVisitAt: null });
    expect(dataOf(await first.get('/api/projects'))).toMatchObject([{ title: 'Begun long ago' }]);
    expect((await first.get('/api/users/me/notifications')).status).toBe(200);
    await ask(`/${documentId}/archive`);
    expect(dataOf(await first.get('/api/clients/me'))).toMatchObject({ archivedAt: expect.any(String) });
  });
});
