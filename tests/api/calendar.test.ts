import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { dataOf } from '../helpers/answers';
import { get } from '../helpers/api';
import { sql } from '../helpers/database';
import { documentIdOf } from '../helpers/letters';
import { type Client, owner, registeredClient } from '../helpers/people';
import { portal } from '../helpers/portal';
import { asClient, asOwner, requested } from '../helpers/projects';

const PATH = '/api/users/me/calendar';

/** The lines of an iCalendar text, unfolded (RFC 5545, 3.1). */
const linesOf = (text: string) => text.replace(/\r\n[ \t]/g, '').split('\r\n');

/** The events of a calendar: their properties, by name without parameters. */
function eventsIn(text: string): Record<string, string>[] {
  const events: Record<string, string>[] = [];
  for (const line of linesOf(text)) {
    if (line === 'BEGIN:VEVENT') events.push({});
    const [, name, value] = /^([\w-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
    if (name !== undefined && events.length > 0) events.at(-1)![name] ??= value!;
  }
  return events;
}

describe('the calendar of a client', () => {
  let client: Client;
  beforeEach(async () => {
    client = await registeredClient();
  });

  const addressOf = async () => dataOf<{ url: string | null }>(await client.get(PATH)).url;
  const newAddress = async () => dataOf<{ url: string }>(await client.post(PATH)).url;
  const read = (url: string) => get<string>(`/api/calendar/${/([\w-]+)\.ics$/.exec(url)![1]}`);
  const events = async (url: string) => eventsIn((await read(url)).body);

  async function planned(title: string, deadline: string | null): Promise<string> {
    const { documentId } = await requested(client, { title, description: 'x' });
    await asOwner(documentId, { action: 'accept', price: null, deadline });
    return documentId;
  }

  test('has no address until they ask for one, and the same one from then on', async () => {
    expect(await addressOf()).toBeNull();
    const url = await newAddress();
    expect(url).toMatch(new RegExp(`^${portal().siteUrl}/calendar/[\\w-]{43}\\.ics$`));
    expect(await addressOf()).toBe(url);
    const [token] = /[\w-]{43}/.exec(url)!;
    expect(await sql('select from calendar_feeds f where f::text like $1', [`%${token}%`])).toEqual([]);
  });

  test('is told again to whoever asks again, and its address is kept nowhere', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const ask = async () => dataOf<{ url: string }>(await client.post(PATH, undefined, { headers })).url;
    const url = await ask();
    expect(await ask()).toBe(url);
    const [token] = /[\w-]{43}/.exec(url)!;
    expect(await sql('select from idempotency_keys k where k::text like $1', [`%${token}%`])).toEqual([]);
  });

  test('shows deadlines as whole days, whatever the zone, and leads to the project', async () => {
    const project = await planned('Bread, cakes; and more', '2027-03-01');
    await planned('No date yet', null);
    const answer = await read(await newAddress());
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(linesOf(answer.body)).toContain('DTSTART;VALUE=DATE:20270301');
    expect(eventsIn(answer.body)).toEqual([
      expect.objectContaining({
        SUMMARY: 'Due: Bread\\, cakes\\; and more',
        URL: `${portal().siteUrl}/projects/${project}`,
      }),
    ]);
  });

  test('follows what happens: a new date under the same name, a question, the end', async () => {
    const [url, project] = [await newAddress(), await planned('The boat', '2027-03-01')];
    const [before] = await events(url);
    await asOwner(project, { action: 'change-promise', deadline: '2027-04-01', reason: 'Wind' });
    const [after] = await events(url);
    expect(after).toMatchObject({ UID: before!.UID, DTSTART: '20270401' });
    expect(Number(after!.SEQUENCE)).toBeGreaterThanOrEqual(Number(before!.SEQUENCE));

    await asOwner(project, { action: 'ask-client', question: 'Which blue?', neededBy: '2027-02-01' });
    expect((await events(url)).map(({ SUMMARY }) => SUMMARY)).toEqual(['Answer wanted: The boat', 'Due: The boat']);
    await asClient(client, project, { action: 'answer', text: 'Dark blue.' });
    expect(await events(url)).toHaveLength(1);
    await asOwner(project, { action: 'cancel', reason: 'No wind' });
    expect(await events(url)).toEqual([]);
  });

  test('holds nothing of another client', async () => {
    await planned('Mine', '2027-03-01');
    const other = await registeredClient();
    const { url } = dataOf<{ url: string }>(await other.post(PATH));
    expect(await events(url)).toEqual([]);
  });

  test('leaves an address behind at once: for a new one, switched off, blocked or put away', async () => {
    const first = await newAddress();
    const second = await newAddress();
    expect([(await read(first)).status, (await read(second)).status]).toEqual([404, 200]);
    expect((await client.del(PATH)).status).toBe(200);
    expect([(await read(second)).status, await addressOf()]).toEqual([404, null]);

    const third = await newAddress();
    await planned('The boat', '2027-03-01');
    await (await owner()).post(`/portal/clients/${await documentIdOf(client)}/archive`);
    expect(await events(third)).toEqual([]);
    await sql('update up_users set blocked = true where email = $1', [client.email]);
    expect((await read(third)).status).toBe(404);
  });

  test('is not to be guessed', async () => {
    expect((await get(`/api/calendar/${'a'.repeat(43)}`)).status).toBe(404);
    expect((await get('/api/calendar/x')).status).toBe(404);
  });
});
