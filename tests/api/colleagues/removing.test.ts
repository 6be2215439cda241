import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { dataOf, sentenceOf, type Shape } from '../../helpers/answers';
import { get, post } from '../../helpers/api';
import { ask } from '../../helpers/clients';
import { codeOf, colleagueOf, colleaguesOf, inviteColleague, remove } from '../../helpers/colleagues';
import { sql } from '../../helpers/database';
import { eventually } from '../../helpers/eventually';
import { documentIdOf, sendTo } from '../../helpers/letters';
import { openLive } from '../../helpers/live';
import { codeIn, nextMail } from '../../helpers/mail';
import { letNewsBeDue, newsAreTold } from '../../helpers/news';
import { type Client, newCredentials, registeredClient } from '../../helpers/people';
import { lookerAt } from '../../helpers/view';

const PASSWORD = 'Another-horse-8';

let ada: Client;
let grace: Client;
beforeEach(async () => {
  ada = await registeredClient();
  grace = await colleagueOf(ada, { name: 'Grace Hopper' });
});

describe('a colleague who is removed', () => {
  test('is out at once: no request, no stream, no refreshing, no login', async () => {
    const live = await openLive(grace.token);
    const answer = await remove(ada, grace);
    expect([answer.status, dataOf(answer)]).toMatchObject([200, [{ email: ada.email, you: true }]]);
    await eventually('the stream to close', () => live.isClosed(), 1000);
    expect((await grace.get('/api/clients/me')).status).toBe(401);
    expect((await post('/api/auth/refresh', { refreshToken: grace.refreshToken })).status).toBe(401);
    const { email: identifier, password } = grace;
    expect((await post('/api/auth/local', { identifier, password })).status).toBe(400);
    expect((await openLive(grace.token)).status).toBe(401);
  });

  test('is out for good: neither mailed links nor their calendar work any more', async () => {
    const { url } = dataOf<{ url: string }>(await grace.post('/api/users/me/calendar'));
    const calendar = () => get(`/api/calendar/${/([\w-]+)\.ics$/.exec(url)![1]}`);
    await post('/api/auth/forgot-password', { email: grace.email });
    const code = codeIn(await nextMail(grace.email, /new password/));
    const moved = newCredentials().email;
    await grace.post('/api/auth/change-email', { email: moved, password: grace.password });
    const confirmation = codeIn(await nextMail(moved, /Confirm your new address/));
    expect((await calendar()).status).toBe(200);
    await remove(ada, grace);
    expect((await calendar()).status).toBe(404);
    const choice = { code, password: PASSWORD, passwordConfirmation: PASSWORD };
    expect((await post('/api/auth/reset-password', choice)).status).toBe(400);
    expect((await get(`/api/auth/email-confirmation?confirmation=${confirmation}`)).status).toBe(400);
    expect(await sql('select from up_users where email = any($1)', [[grace.email, moved]])).toEqual([]);
  });

  test('gets one mail that says so, and no other from then on', async () => {
    await sendTo([ada], { subject: 'Not for her any more' });
    await remove(ada, grace);
    expect((await nextMail(grace.email, /no longer sign in/)).text).toContain(`${ada.name} has ended your access`);
    await letNewsBeDue();
    await newsAreTold();
    const waiting = await sql('select from mail_readers r join up_users u on u.id = r.user_id where u.email = $1', [
      grace.email,
    ]);
    const news = await sql(`select from mails where to_address = $1 and kind = 'news' and state = 'waiting'`, [
      grace.email,
    ]);
    expect([waiting, news]).toEqual([[], []]);
  });

  test('stays in the log and beside their words by name', async () => {
    const message = await sendTo([ada], { subject: 'The plan' });
    await grace.post(`/api/messages/${message}/replies`, { data: { body: 'From Grace' } });
    await remove(ada, grace);
    const log = dataOf<Shape<'Activity'>[]>(await ada.get('/api/activities'));
    expect(log).toMatchObject([
      { kind: 'user.removed', actor: { name: ada.name }, details: { name: 'Grace Hopper', email: grace.email } },
      { kind: 'reply.sent', actor: { name: 'Grace Hopper', documentId: grace.user.documentId } },
      ...log.slice(2),
    ]);
    expect(dataOf(await ada.get(`/api/messages/${message}/replies`))).toMatchObject([
      { author: 'Grace Hopper', authorId: grace.user.documentId },
    ]);
  });

  test('can be invited again, here or elsewhere', async () => {
    await remove(ada, grace);
    await inviteColleague(ada, grace.email);
    const code = await codeOf(grace.email);
    expect(code).not.toBe('');
    const again = await registeredClient({ email: grace.email });
    expect(await documentIdOf(again)).not.toBe(await documentIdOf(ada));
  });
});

describe('removing', () => {
  test('is done once for a key', async () => {
    const options = { headers: { 'idempotency-key': randomUUID() } };
    const path = `/api/clients/me/users/${grace.user.documentId}`;
    const first = await ada.del(path, options);
    expect([first.status, (await ada.del(path, options)).body]).toEqual([200, first.body]);
    expect((await ada.del(path)).status).toBe(404);
  });

  test('leaves oneself alone, and so somebody always', async () => {
    const own = await remove(ada, ada);
    expect([own.status, sentenceOf(own)]).toEqual([400, expect.stringMatching(/^You cannot remove yourself\./)]);
    await remove(grace, ada);
    const last = await remove(grace, grace);
    expect([last.status, sentenceOf(last)]).toEqual([400, expect.stringMatching(/^You are the last one/)]);
    expect(await colleaguesOf(grace)).toMatchObject([{ email: grace.email }]);
  });

  test('leaves one of two who remove each other at the same moment', async () => {
    const answers = await Promise.all([remove(ada, grace), remove(grace, ada)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
    const left = await sql(`select from up_users where document_id = any($1)`, [
      [ada.user.documentId, grace.user.documentId],
    ]);
    expect(left).toHaveLength(1);
  });

  test('reaches nobody of another client, exactly as if they did not exist', async () => {
    const mallory = await registeredClient();
    const theirs = await remove(mallory, grace);
    const nobodys = await mallory.del(`/api/clients/me/users/${'a'.repeat(24)}`);
    expect([theirs.status, theirs.body]).toEqual([404, nobodys.body]);
    expect((await grace.get('/api/clients/me')).status).toBe(200);
  });

  test('is refused to who only looks, and still done while the client is put away', async () => {
    const id = await documentIdOf(ada);
    expect((await remove((await lookerAt(id)) as Client, grace)).status).toBe(403);
    await ask(`/${id}/archive`);
    expect((await remove(ada, grace)).status).toBe(200);
    expect((await grace.get('/api/clients/me')).status).toBe(401);
  });
});
