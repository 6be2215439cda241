import { describe, expect, test } from '@jest/globals';
import { dataOf, refusedFields, sentenceOf, type Shape } from '../../helpers/answers';
import { ask, cardOf, entered, newAddress } from '../../helpers/clients';
import { sql } from '../../helpers/database';
import { documentIdOf, sendTo } from '../../helpers/letters';
import { expectStatus, newCredentials, owner, registeredClient } from '../../helpers/people';
import { asOwner, requested } from '../../helpers/projects';

const FORM = '/content-manager/collection-types/api::client.client';

describe('a client whom the owner enters', () => {
  test('has the profile that was written down, and a line in the log', async () => {
    const email = newAddress();
    const answer = await ask('', {
      name: 'Bakery Sörensen',
      email: email.toUpperCase(),
      company: 'Sörensen AB',
      phone: '+46 8 123 456',
      website: 'bakery.test',
      type: 'company',
      size: 'small',
      description: 'Bread since 1911',
      language: 'SV',
      timeZone: 'Europe/Stockholm',
      socialLinks: [{ network: 'github', url: '@bakery' }],
    });
    const card = expectStatus(answer, 201).body.data;
    expect(card).toMatchObject({
      name: 'Bakery Sörensen',
      email,
      website: 'https://bakery.test/',
      language: 'sv',
      socialLinks: [{ network: 'github', url: 'https://github.com/bakery' }],
      projectCounts: { proposed: 0, planned: 0, inProgress: 0, finished: 0 },
      archivedAt: null,
      users: [],
      lastLoginAt: null,
    });
    const lines = await sql(`select kind, actor_type from activities where subject_id = $1`, [card.documentId]);
    expect(lines).toEqual([{ kind: 'client.entered', actor_type: 'owner' }]);
  });

  test('needs no more than a name', async () => {
    expect(await entered({ name: 'Just a name' })).toMatchObject({ name: 'Just a name', email: null });
  });

  test.each([
    [{ name: '  ' }, 'name'],
    [{ name: null }, 'name'],
    [{ email: 'nobody' }, 'email'],
    [{ phone: 'none' }, 'phone'],
    [{ website: 'javascript:alert(1)' }, 'website'],
    [{ type: 'cat' }, 'type'],
    [{ size: 7 }, 'size'],
    [{ language: '?' }, 'language'],
    [{ timeZone: 'Mars/Base' }, 'timeZone'],
    [{ socialLinks: [{ network: 'x', url: '' }] }, 'socialLinks.0.url'],
    [{ documentId: 'mine' }, 'documentId'],
    [{ archivedAt: '2020-01-01' }, 'archivedAt'],
  ])('is refused with %j, at its field', async (wrong, field) => {
    const answer = await ask('', { name: 'Client', ...wrong });
    expect([answer.status, refusedFields(answer)]).toEqual([400, [field]]);
  });

  test('is the only one with a contact address, however it is written and however fast', async () => {
    const email = newAddress();
    const answers = await Promise.all(
      ['One', 'Two', 'Three'].map((name) => ask('', { name, email: name === 'Two' ? email.toUpperCase() : email })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400]);
    const refused = answers.filter(({ status }) => status === 400);
    expect(refused.map(refusedFields)).toEqual([['email'], ['email']]);
    expect(sentenceOf(refused[0]!)).toMatch(/has this address already\.$/);
  });

  test("meets that rule in the panel's form too, where an address that stays is no new one", async () => {
    const [ada, grace] = [await entered({ email: newAddress() }), await entered({ email: newAddress() })];
    const admin = await owner();
    const taken = await admin.put(`${FORM}/${grace.documentId}`, { email: ada.email });
    expect(refusedFields(taken)).toEqual(['email']);
    expect(refusedFields(await admin.post(FORM, { name: 'Third', email: ada.email }))).toEqual(['email']);
    expect((await admin.put(`${FORM}/${ada.documentId}`, { email: ada.email, company: 'Bakery' })).status).toBe(200);
  });

  test.each<[string, (documentId: string) => object]>([
    ['connect', (documentId) => ({ connect: [{ documentId }] })],
    ['set', (documentId) => ({ set: [{ documentId }] })],
    ['a list', (documentId) => [documentId]],
    ['one', (documentId) => ({ documentId })],
    ['set to none', () => ({ set: [] })],
  ])("takes nothing from another client by the panel's form: %s", async (_, other) => {
    const [ada, mallory] = [await registeredClient(), await entered({ name: 'Other' })];
    const admin = await owner();
    const { documentId } = await requested(ada, { title: 'Hers' });
    const users = other(ada.user.documentId);
    expect((await admin.post(FORM, { name: 'New', users })).status).toBe(400);
    expect((await admin.put(`${FORM}/${mallory.documentId}`, { users })).status).toBe(400);
    await admin.put(`${FORM}/${mallory.documentId}`, { projects: other(documentId) });
    expect(dataOf<Shape<'Project'>[]>(await ada.get('/api/projects'))).toMatchObject([{ title: 'Hers' }]);
  });

  test('is joined by whoever registers with their address', async () => {
    const ada = newCredentials();
    const { documentId } = await entered({ name: 'Entered', email: ada.email, company: 'Bakery' });
    const client = await registeredClient(ada);
    expect(dataOf<Shape<'Profile'>>(await client.get('/api/clients/me'))).toMatchObject({
      documentId,
      name: 'Entered',
      company: 'Bakery',
    });
  });

  test('has one inbox and one name, also where the address is entered while somebody registers with it', async () => {
    const ada = newCredentials();
    const [, answer] = await Promise.all([registeredClient(ada), ask('', { name: 'Entered', email: ada.email })]);
    expect([201, 400]).toContain(answer.status);
    const clients = await sql('select from clients where lower(email) = $1', [ada.email]);
    expect(clients).toHaveLength(1);
  });
});

describe("a client's card", () => {
  test('tells of their work, their letters, what they said and when they were here, in one answer', async () => {
    const ada = await registeredClient();
    const id = await documentIdOf(ada);
    const offered = await requested(ada, { title: 'Offered' });
    await asOwner(offered.documentId, { action: 'offer', price: null, deadline: null });
    await requested(ada, { title: 'Proposed' });
    await sendTo([ada], { subject: 'A word' });
    await ada.post('/api/feedbacks', { data: { about: 'other', body: 'Well done', rating: 5 } });
    await ada.post('/api/auth/logout', { refreshToken: ada.refreshToken });
    const card = await cardOf(id);
    expect(card).toMatchObject({
      documentId: id,
      projects: [
        { title: 'Proposed', state: 'proposed', whoseMove: 'owner' },
        { title: 'Offered', state: 'offered', whoseMove: 'client' },
      ],
      projectsInAll: 2,
      archivedProjects: 0,
      messages: [{ subject: 'A word', readAt: null }],
      feedback: [{ body: 'Well done', rating: 5, answeredAt: null }],
      users: [{ email: ada.email, lastLoginAt: expect.any(String), lastLogoutAt: expect.any(String) }],
      lastLogoutAt: expect.any(String),
    });
  });

  test('tells of a letter of theirs whether the owner’s side has read it', async () => {
    const ada = await registeredClient();
    const id = await documentIdOf(ada);
    const words = { topic: 'other', subject: 'A question', body: 'When?' };
    const { documentId } = dataOf<{ documentId: string }>(
      expectStatus(await ada.post('/api/messages', { data: words }), 201),
    );
    expect((await cardOf(id)).messages).toMatchObject([{ subject: 'A question', from: 'client', readAt: null }]);
    expectStatus(await (await owner()).put(`/portal/messages/${documentId}/seen`, { client: id }), 200);
    expect((await cardOf(id)).messages).toMatchObject([{ readAt: expect.any(String), seenBy: expect.any(String) }]);
  });

  test('is not there for nobody', async () => {
    expect((await (await owner()).get('/portal/clients/unknown')).status).toBe(404);
  });
});
