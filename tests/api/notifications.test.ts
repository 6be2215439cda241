import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Answer, get, post } from '../helpers/api';
import { refusedFields, sentenceOf } from '../helpers/answers';
import { entered, invite, newAddress } from '../helpers/clients';
import { sql } from '../helpers/database';
import { jobsAreDone } from '../helpers/jobs';
import { documentIdOf, sendTo } from '../helpers/letters';
import { codeIn, linksIn, linkTo, mailsTo, nextMail } from '../helpers/mail';
import { newsAreTold } from '../helpers/news';
import { type Client, expectStatus, owner, type Person, registeredClient } from '../helpers/people';
import { portal } from '../helpers/portal';
import { asClient, asOwner, requested, WORDS } from '../helpers/projects';
import { teammate } from '../helpers/teammates';

type Wishes = Answer<{ data: { frequency: string; topics: Record<string, string | null> } }>;

const WISHES = '/api/users/me/notifications';
const wish = (client: Client, data: object): Promise<Wishes> => client.put(WISHES, { data });
const subjectsTo = async (address: string) => (await mailsTo(address)).map(({ subject }) => subject);

/** A line of the log about one of a client's projects, as code that writes one knows it. */
const lineFor = async (client: Client, kind: string, details: object) => {
  const project = (await requested(client)).documentId;
  await sql(
    `insert into activities (document_id, client_id, kind, actor_type, actor_name, subject_id, details, created_at, updated_at)
     select gen_random_uuid(), id, $2, 'owner', 'Tom', $4, $3::jsonb, localtimestamp, localtimestamp
     from clients where document_id = $1`,
    [await documentIdOf(client), kind, JSON.stringify(details), project],
  );
};

describe('a client is told', () => {
  test('of a message: the message itself, and the way to it', async () => {
    const ada = await registeredClient({ name: 'Ada Byron' });
    const id = await sendTo([ada], { subject: 'Your logo', body: 'Dear Ada,\n\nit is **done**.' });
    const mail = await nextMail(ada.email, /^New message: Your logo$/);
    expect(mail.text).toContain('Hello Ada Byron,');
    expect(mail.text).toContain('> it is done.');
    expect(mail.html).toContain('it is done.');
    expect(linkTo(mail, `/messages/${id}`).origin).toBe(portal().siteUrl);
  });

  test('of every new state of a project, by its name', async () => {
    const ada = await registeredClient();
    const { documentId } = await requested(ada);
    for (const action of ['accept', 'start', 'report-progress', 'mark-ready']) {
      expectStatus(await asOwner(documentId, { action, ...WORDS[action] }), 200);
    }
    const ready = await nextMail(ada.email, /^“A web shop” is ready for delivery$/);
    expect(linkTo(ready, `/projects/${documentId}`).origin).toBe(portal().siteUrl);
    await newsAreTold();
    expect((await subjectsTo(ada.email)).slice(1).sort()).toEqual([
      '“A web shop” is 45% done',
      '“A web shop” is in progress',
      '“A web shop” is planned',
      '“A web shop” is ready for delivery',
    ]);
  });

  test('of an answer to their feedback', async () => {
    const ada = await registeredClient();
    const sent = await ada.post<{ data: { documentId: string } }>('/api/feedbacks', {
      data: { about: 'service', body: 'Quick' },
    });
    const person = await owner();
    await person.post(`/portal/feedbacks/${sent.body.data.documentId}/answer`, { body: 'We thank you' });
    expect((await nextMail(ada.email, /^Your feedback was answered$/)).text).toContain('> We thank you');
  });

  test('not of their own doing, nor of what is marked silent', async () => {
    const ada = await registeredClient();
    await requested(ada);
    await lineFor(ada, 'project.start', { title: 'Hidden', silent: true });
    await lineFor(ada, 'project.start', { title: 'Told' });
    await nextMail(ada.email, /“Told”/);
    await newsAreTold();
    expect((await subjectsTo(ada.email)).slice(1)).toEqual(['“Told” is in progress']);
  });
});

describe("the owner's side", () => {
  test('is told what a client asks, answers and says', async () => {
    const name = `Grace ${crypto.randomUUID().slice(0, 6)}`;
    const grace = await registeredClient({ name });
    const { documentId } = await requested(grace);
    const mail = await nextMail(portal().owner.email, new RegExp(`^${name} asks for “A web shop”$`));
    expect(linksIn(mail).map(({ href }) => href)).toContain(
      `${portal().apiUrl}/admin/content-manager/collection-types/api::project.project/${documentId}`,
    );
    await asOwner(documentId, { action: 'offer', ...WORDS.offer });
    expectStatus(await asClient(grace, documentId, { action: 'decline', reason: 'Too dear' }), 200);
    const declined = await nextMail(portal().owner.email, new RegExp(`^${name} declined the offer`));
    expect(declined.text).toContain('> Too dear');
    await grace.post('/api/feedbacks', { data: { about: 'other', body: 'Thank you', rating: 4 } });
    await nextMail(portal().owner.email, new RegExp(`^Feedback from ${name}: 4 of 5$`));
  });

  test('chooses for themself, and only what there is to choose', async () => {
    const person = await owner();
    expect((await person.put('/portal/notifications', { topics: { feedback: 'off' } })).body).toEqual({
      data: { frequency: 'at_once', topics: { messages: null, projects: null, feedback: 'off', products: null } },
    });
    const name = `Linus ${crypto.randomUUID().slice(0, 6)}`;
    const linus = await registeredClient({ name });
    await linus.post('/api/feedbacks', { data: { about: 'other', body: 'Not told' } });
    await requested(linus);
    await nextMail(portal().owner.email, new RegExp(`^${name} asks`));
    await newsAreTold();
    expect((await subjectsTo(portal().owner.email)).filter((one) => one?.includes(name))).toHaveLength(1);
    await person.put('/portal/notifications', { topics: { feedback: null } });
    expect((await person.get('/portal/notifications')).body).toMatchObject({ data: { topics: { feedback: null } } });
    expect((await person.put('/portal/notifications', { frequency: 'hourly' })).status).toBe(400);
  });
});

describe('wishes about mail', () => {
  let ada: Client;
  beforeAll(async () => {
    ada = await registeredClient();
  });

  test('begin with everything at once, and keep what is not sent', async () => {
    const all = { messages: null, projects: null, feedback: null, products: null };
    expect((await ada.get(WISHES)).body).toEqual({ data: { frequency: 'at_once', topics: all } });
    await wish(ada, { topics: { messages: 'daily' } });
    const { body } = await wish(ada, { frequency: 'off' });
    expect(body.data).toEqual({ frequency: 'off', topics: { ...all, messages: 'daily' } });
    expect((await wish(ada, { topics: { messages: null } })).body.data.topics).toEqual(all);
  });

  test('are refused with a sentence at the field', async () => {
    expect(refusedFields(await wish(ada, { frequency: 'never' }))).toEqual(['frequency']);
    expect(refusedFields(await wish(ada, { topics: { projects: 'sometimes' } }))).toEqual(['topics.projects']);
    expect((await wish(ada, { topics: { weather: 'off' } })).status).toBe(400);
  });

  test('count: off means none, and one topic may differ', async () => {
    await wish(ada, { frequency: 'off', topics: { projects: 'at_once' } });
    await sendTo([ada], { subject: 'Unheard' });
    await lineFor(ada, 'project.start', { title: 'Heard' });
    await nextMail(ada.email, /“Heard”/);
    await newsAreTold();
    expect(await subjectsTo(ada.email)).not.toContain('New message: Unheard');
  });

  test('never hold back mail about the account', async () => {
    await wish(ada, { frequency: 'off', topics: {} });
    await post('/api/auth/forgot-password', { email: ada.email });
    expect((await nextMail(ada.email, /Set a new password/)).headers.map(({ key }) => key)).not.toContain(
      'list-unsubscribe',
    );
  });
});

describe('the link that stops mail', () => {
  const UNSUBSCRIPTION = '/api/notifications/unsubscription';

  async function tokenFor(client: Client): Promise<string> {
    await sendTo([client], { subject: 'With a link' });
    return linkTo(await nextMail(client.email, /With a link/), '/unsubscribe').searchParams.get('token')!;
  }

  test('stands in the headers that mail programs read, with one click', async () => {
    const ada = await registeredClient();
    const token = await tokenFor(ada);
    const { headers } = await nextMail(ada.email, /With a link/);
    const header = (name: string) => headers.find(({ key }) => key === name)?.value;
    expect(header('list-unsubscribe')).toBe(`<${portal().siteUrl}/unsubscribe?token=${token}>`);
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(header('auto-submitted')).toBe('auto-generated');
  });

  test('says whose mail it stops, changes nothing by that, and then stops it', async () => {
    const ada = await registeredClient();
    const token = await tokenFor(ada);
    const settingsUrl = `${portal().siteUrl}/settings/mail`;
    const shown = { data: { email: ada.email, side: 'client', stopped: false, settingsUrl } };
    expect((await get(`${UNSUBSCRIPTION}?token=${token}`)).body).toEqual(shown);
    expect((await get(`${UNSUBSCRIPTION}?token=${token}`)).body).toEqual(shown);
    for (let click = 0; click < 2; click++) {
      expect((await post(UNSUBSCRIPTION, { token })).body).toEqual({ data: { ...shown.data, stopped: true } });
    }
    expect((await ada.get(WISHES)).body).toMatchObject({ data: { frequency: 'off' } });
  });

  test('stops the mail of somebody of the owner’s side alone, and knows where they choose anew', async () => {
    const ann = await teammate('assistant');
    const wishesOf = async (one: Person) => (await one.get<Wishes['body']>('/portal/notifications')).body.data;
    const ada = await registeredClient();
    await ada.post('/api/feedbacks', { data: { about: 'other', body: 'Ahoy' } });
    const mail = await nextMail(ann.email, new RegExp(`^Feedback from ${ada.name}`));
    const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value;
    const link = linkTo(mail, '/unsubscribe');
    expect(header('list-unsubscribe')).toBe(`<${link.href}>`);
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const token = link.searchParams.get('token')!;
    const settingsUrl = `${portal().apiUrl}/admin/settings/mail`;
    const shown = { data: { email: ann.email, side: 'owner', stopped: false, settingsUrl } };
    expect((await get(`${UNSUBSCRIPTION}?token=${token}`)).body).toEqual(shown);
    for (let click = 0; click < 2; click++) {
      expect((await post(UNSUBSCRIPTION, { token })).body).toEqual({ data: { ...shown.data, stopped: true } });
    }
    expect(await wishesOf(ann)).toMatchObject({ frequency: 'off' });
    expect(await wishesOf(await owner())).toMatchObject({ frequency: 'at_once' });
  });

  test('is not found when nobody was given it, and is kept as a hash alone', async () => {
    const answer = await post(UNSUBSCRIPTION, { token: 'guessed' });
    expect([answer.status, sentenceOf(answer)]).toEqual([404, expect.stringContaining('Settings')]);
    const token = await tokenFor(await registeredClient());
    const rows = await sql(`select from unsubscribe_tokens where position($1 in encode(token_hash, 'escape')) > 0`, [
      token,
    ]);
    expect(rows).toEqual([]);
  });
});

describe('a sign-in with a new device', () => {
  const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0';
  const signInWith = ({ email, password }: Client, userAgent: string) =>
    post('/api/auth/local', { identifier: email, password }, { headers: { 'user-agent': userAgent } });

  test('is told by mail, the first and known ones are not', async () => {
    const ada = await registeredClient();
    await signInWith(ada, FIREFOX);
    const mail = await nextMail(ada.email, /^You signed in with a new device/);
    expect(mail.text).toContain('Firefox on Linux');
    await signInWith(ada, FIREFOX.replaceAll('128', '129'));
    await jobsAreDone();
    expect(await mailsTo(ada.email)).toHaveLength(2);
  });

  test('is told to whoever came in by an invitation, although nobody signed in before', async () => {
    const [email, password] = [newAddress(), 'Correct-horse-7'];
    const { documentId } = await entered({ email });
    await invite(documentId, email);
    const code = codeIn(await nextMail(email, /invites you/));
    const headers = { 'user-agent': FIREFOX.replace('X11; Linux x86_64', 'Windows NT 10.0; Win64; x64') };
    expectStatus(await post('/api/auth/invitation', { code, password }, { headers }), 200);
    expectStatus(await post('/api/auth/local', { identifier: email, password }, { headers }), 200);
    expectStatus(
      await post('/api/auth/local', { identifier: email, password }, { headers: { 'user-agent': FIREFOX } }),
      200,
    );
    expect((await nextMail(email, /^You signed in with a new device/)).text).toContain('Firefox on Linux');
    await jobsAreDone();
    expect(await mailsTo(email)).toHaveLength(2);
  });
});
