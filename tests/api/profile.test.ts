import { describe, expect, test } from '@jest/globals';
import { dataOf, refusedFields, type Shape } from '../helpers/answers';
import { sql } from '../helpers/database';
import { type Client, registeredClient } from '../helpers/people';

type Profile = Shape<'Profile'>;

const show = async (client: Client) => dataOf<Profile>(await client.get('/api/clients/me'));
const change = (client: Client, data: unknown) => client.put('/api/clients/me', { data });

describe('a client', () => {
  test('fills in their profile, and only what is sent changes', async () => {
    const client = await registeredClient();
    const filled = {
      company: 'Lindqvist Bakery',
      size: 'micro',
      type: 'company',
      description: 'Bread, and the odd bun.\n\nSince 1974.',
      email: 'hello@bakery.test',
      phone: '+46 8 123 456',
      website: 'bakery.test',
      socialLinks: [
        { network: 'instagram', url: '@bakery' },
        { network: 'mastodon', url: '@ada@bread.social' },
      ],
      language: 'sv',
      timeZone: 'Europe/Stockholm',
    };
    expect((await change(client, filled)).status).toBe(200);
    expect(await show(client)).toMatchObject({
      ...filled,
      name: client.name,
      website: 'https://bakery.test/',
      socialLinks: [
        { network: 'instagram', url: 'https://www.instagram.com/bakery' },
        { network: 'mastodon', url: 'https://bread.social/@ada' },
      ],
    });

    await change(client, { phone: '08-123 456' });
    expect(await show(client)).toMatchObject({ company: 'Lindqvist Bakery', phone: '08-123 456' });
  });

  test('stands in the log with what says something new, and with nothing else', async () => {
    const client = await registeredClient();
    const logged = async () =>
      dataOf<Shape<'Activity'>[]>(await client.get('/api/activities'))
        .filter(({ kind }) => kind === 'profile.changed')
        .map(({ details }) => details.fields);
    const filled = { company: 'Bakery', phone: '+46 8 123 456', socialLinks: [{ network: 'x', url: '@ada' }] };
    await change(client, filled);
    const again = await change(client, { ...filled, name: client.name, description: '', phone: '08-123 456' });
    expect(again.status).toBe(200);
    await change(client, { company: 'Bakery', language: null });
    expect(await logged()).toEqual([['phone'], Object.keys(filled)]);
  });

  test('clears what they leave empty', async () => {
    const client = await registeredClient();
    await change(client, { company: 'Bakery', size: 'solo', socialLinks: [{ network: 'x', url: '@ada' }] });
    await change(client, { company: '', size: null, socialLinks: [] });
    expect(await show(client)).toMatchObject({ company: null, size: null, socialLinks: [] });
  });

  test('sees their projects counted, whatever happens to them', async () => {
    const client = await registeredClient();
    const states = ['proposed', 'offered', 'planned', 'in_progress', 'ready', 'finished', 'refused'];
    await sql(
      `with made as (
         insert into projects (document_id, title, description, state)
         select gen_random_uuid(), 'A project', 'Some work', unnest($2::text[]) returning id)
       insert into projects_client_lnk (project_id, client_id)
       select made.id, c.id from made, clients c where c.email = $1`,
      [client.email, states],
    );
    expect((await show(client)).projectCounts).toEqual({ proposed: 2, planned: 1, inProgress: 2, finished: 1 });

    const mine = `id in (select project_id from projects_client_lnk l join clients c on c.id = l.client_id where c.email = $1)`;
    await sql(`update projects set state = 'finished' where state = 'ready' and ${mine}`, [client.email]);
    await sql(`delete from projects where state = 'planned' and ${mine}`, [client.email]);
    expect((await show(client)).projectCounts).toEqual({ proposed: 2, planned: 0, inProgress: 1, finished: 2 });
  });

  test('may write the name of a network as it is written elsewhere', async () => {
    const client = await registeredClient();
    const written = ['LinkedIn', 'Twitter', 'twitter', ' X ', 'GitHub', 'Mastodon', 'OTHER'];
    const url = (network: string) => (/mastodon|other/i.test(network) ? 'https://example.social/@ada' : '@ada');
    await change(client, { socialLinks: written.map((network) => ({ network, url: url(network) })) });
    const { socialLinks } = await show(client);
    expect(socialLinks.map(({ network }) => network)).toEqual([
      'linkedin',
      'x',
      'x',
      'x',
      'github',
      'mastodon',
      'other',
    ]);
    expect(socialLinks[1]!.url).toBe('https://x.com/ada');
  });

  test.each([
    [{ name: '' }, 'name'],
    [{ name: 'x'.repeat(121) }, 'name'],
    [{ name: 'two\nlines' }, 'name'],
    [{ name: 'Win at http://evil.example' }, 'name'],
    [{ name: 'Win at WWW.evil.example' }, 'name'],
    [{ size: 'huge' }, 'size'],
    [{ type: 7 }, 'type'],
    [{ description: 'x'.repeat(2001) }, 'description'],
    [{ email: 'nobody' }, 'email'],
    [{ phone: 'call me' }, 'phone'],
    [{ phone: '1'.repeat(16) }, 'phone'],
    [{ website: 'javascript:alert(1)' }, 'website'],
    [{ website: 'ftp://bakery.test' }, 'website'],
    [{ website: `https://bakery.test/${'x'.repeat(300)}` }, 'website'],
    [{ website: `bakery.test/${'å'.repeat(60)}` }, 'website'],
    [{ socialLinks: [{ network: 'github', url: 'å'.repeat(60) }] }, 'socialLinks.0.url'],
    [{ socialLinks: [{ network: 'myspace', url: '@ada' }] }, 'socialLinks.0.network'],
    [{ socialLinks: [{ network: 'x', url: 'https://evil.test/x.com' }] }, 'socialLinks.0.url'],
    [{ socialLinks: [{ network: 'constructor', url: '@ada' }] }, 'socialLinks.0.network'],
    [{ socialLinks: [{ network: 7, url: '@ada' }] }, 'socialLinks.0.network'],
    [{ socialLinks: 'x' }, 'socialLinks'],
    [{ language: 'not a language!' }, 'language'],
    [{ language: 'English' }, 'language'],
    [{ language: 'und' }, 'language'],
    [{ timeZone: 'Mars/Olympus' }, 'timeZone'],
    [{ documentId: 'mine now' }, 'documentId'],
    [{ users: [1] }, 'users'],
    [{ profileImage: 42 }, 'profileImage'],
    [{ projectCounts: { finished: 99 } }, 'projectCounts'],
    [{ finishedProjects: 99 }, 'finishedProjects'],
    [{ lastLoginAt: '2020-01-01' }, 'lastLoginAt'],
  ])('is told what is wrong with %j, and nothing changes', async (wrong, field) => {
    const client = await registeredClient();
    const before = await show(client);
    const answer = await change(client, { company: 'Changed', ...wrong });
    expect(answer.status).toBe(400);
    expect(refusedFields(answer)).toEqual([field]);
    expect(await show(client)).toEqual(before);
  });

  test.each([
    ['half a character', 'a\ud800'],
    ['a NUL', 'a\u0000b'],
  ])('is refused %s, which nothing could store', async (_, description) => {
    const client = await registeredClient();
    expect((await change(client, { description })).status).toBe(400);
    expect((await change(client, { description: 'a literal \\u0000 is text' })).status).toBe(200);
  });

  test.each([undefined, null, [], 'text', { data: null }, { data: [] }, { name: 'x' }, { data: {}, more: 1 }])(
    'is refused the body %j',
    async (body) => {
      const client = await registeredClient();
      expect((await client.put('/api/clients/me', body)).status).toBe(400);
    },
  );
});
