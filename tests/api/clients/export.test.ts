import { get as httpGet, type IncomingMessage } from 'node:http';
import { beforeEach, describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { type Shape } from '../../helpers/answers';
import { type Answer, get } from '../../helpers/api';
import { unpacked } from '../../helpers/archives';
import { eventually } from '../../helpers/eventually';
import { formWith } from '../../helpers/files';
import { sendTo } from '../../helpers/letters';
import { type Client, expectStatus, registeredClient } from '../../helpers/people';
import { portal } from '../../helpers/portal';
import { asOwner, requested } from '../../helpers/projects';

const PATH = '/api/clients/me/export';

interface Everything {
  profile: Shape<'Profile'>;
  people: { email: string; lastLoginAt: string | null }[];
  projects: Shape<'Project'>[];
  messages: (Shape<'Message'> & { answers: Shape<'Reply'>[] })[];
  feedback: Shape<'Feedback'>[];
  activities: Shape<'Activity'>[];
}

describe('everything of a client', () => {
  let ada: Client;
  beforeEach(async () => {
    ada = await registeredClient();
  });

  async function exported({ token }: Client): Promise<{ everything: Everything; files: Map<string, Buffer> }> {
    const answer = await fetch(new URL(PATH, portal().apiUrl), { headers: { authorization: `Bearer ${token}` } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/zip');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="Everything.zip"');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    const files = await unpacked(await answer.arrayBuffer());
    const everything = JSON.parse(files.get('everything.json')!.toString()) as Everything;
    return { everything, files };
  }

  const addFile = async (project: string, name: string, content: string | Uint8Array) =>
    expectStatus(await ada.post(`/api/projects/${project}/files`, formWith('file', [[name, content]])), 201);

  const answered = async (message: string, body: string, name: string, content: string) =>
    expectStatus(
      await ada.post(`/api/messages/${message}/replies`, formWith('files', [[name, content]], { body })),
      201,
    );

  test('comes as one archive: profile, people, projects with every step, letters with their answers, feedback', async () => {
    const { documentId } = await requested(ada, { title: 'Bread by post' });
    await asOwner(documentId, { action: 'refuse', reason: 'Too far to post it fresh' });
    const message = await sendTo([ada], { subject: 'About the post', body: 'It takes two days.' });
    await answered(message, 'A pity', 'map.txt', 'north');
    await ada.put(`/api/messages/${message}/archived`, { data: { archived: true } });
    expectStatus(await ada.post('/api/feedbacks', { data: { about: 'service', body: 'Honest at least' } }), 201);
    const { everything } = await exported(ada);
    expect(everything.profile.name).toBe(ada.name);
    expect(everything.people).toMatchObject([{ email: ada.email, lastLoginAt: expect.any(String) as unknown }]);
    expect(everything.projects).toMatchObject([{ title: 'Bread by post', state: 'refused' }]);
    expect(JSON.stringify(everything.projects[0]!.timeline)).toContain('Too far to post it fresh');
    expect(everything.messages).toMatchObject([
      {
        subject: 'About the post',
        body: 'It takes two days.',
        answers: [{ body: 'A pity', files: [{ name: 'map.txt' }] }],
      },
    ]);
    expect(everything.feedback).toMatchObject([{ body: 'Honest at least' }]);
    expect(everything.activities.map(({ kind }) => kind)).toContain('message.archived');
  });

  test('holds every file as it was sent, in the folder of its project or letter', async () => {
    const { documentId } = await requested(ada, { title: '../../Bread: by post' });
    await addFile(documentId, 'price list.csv', 'Rye;12\n');
    await addFile(documentId, 'price list.csv', 'Rye;13\n');
    await answered(await sendTo([ada], { subject: 'About the post' }), 'Look', 'map.txt', 'north');
    const { files } = await exported(ada);
    expect([...files].slice(1).map(([path, content]) => [path, content.toString()])).toEqual([
      ['files/Bread by post/price list.csv', 'Rye;12\n'],
      ['files/Bread by post/price list (2).csv', 'Rye;13\n'],
      ['files/About the post/map.txt', 'north'],
    ]);
  });

  test('holds the picture as the portal shows it', async () => {
    const image = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#1f5a43' } })
      .png()
      .toBuffer();
    expectStatus(await ada.put('/api/clients/me/image', formWith('image', [['me.png', image]])), 200);
    const { everything, files } = await exported(ada);
    const shown = await fetch(new URL(everything.profile.profileImage!.url, portal().apiUrl));
    expect(files.get('picture.webp')).toEqual(Buffer.from(await shown.arrayBuffer()));
  });

  test("holds nothing of anybody else's, not even of a letter that both of them got", async () => {
    const grace = await registeredClient();
    const message = await sendTo([ada, grace], { subject: 'To you both' });
    await answered(message, 'Between us: a secret of Ada', 'secret.txt', 'the recipe of Ada');
    await addFile((await requested(ada, { title: 'A plan of Ada' })).documentId, 'plan.txt', 'the plan of Ada');
    const { everything, files } = await exported(grace);
    expect(everything).toMatchObject({ projects: [], messages: [{ subject: 'To you both', answers: [] }] });
    expect([...files.keys()]).toEqual(['everything.json']);
    expect(files.get('everything.json')!.toString()).not.toContain(' of Ada');
  });

  test('is for nobody without a session that lives', async () => {
    expect((await get(PATH)).status).toBe(401);
    await ada.post('/api/auth/logout', { refreshToken: ada.refreshToken });
    expect((await ada.get(PATH)).status).toBe(401);
  });

  test('comes once at a time, and again once that one is taken or broken off', async () => {
    const { documentId } = await requested(ada);
    // More than a connection holds that nobody reads from.
    for (const name of ['one.psd', 'two.psd']) await addFile(documentId, name, Buffer.alloc(9 * 1024 * 1024, name));
    const unread = await new Promise<IncomingMessage>((resolve) => {
      const headers = { authorization: `Bearer ${ada.token}` };
      httpGet(new URL(PATH, portal().apiUrl), { headers, agent: false }, resolve);
    });
    const refused: Answer<{ error: { message: string } }> = await ada.get(PATH);
    expect([refused.status, refused.body.error.message]).toEqual([429, expect.stringContaining('on its way')]);
    unread.destroy();
    const { files } = await eventually('another to be given', async () =>
      (await ada.get(PATH)).status === 200 ? exported(ada) : null,
    );
    expect(files.size).toBe(3);
  });
});
