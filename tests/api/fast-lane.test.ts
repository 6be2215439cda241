import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { startPortal, type Portal } from '../helpers/harness/portal';
import { type Client, registeredClient } from '../helpers/people';
import { portal } from '../helpers/portal';

/** The same database, served without the lane: every request goes through Strapi's own chain. */
let chained: Portal;
let client: Client;

beforeAll(async () => {
  client = await registeredClient();
  const name = `chained_${process.env.JEST_WORKER_ID}`;
  chained = await startPortal({ name, database: portal(), environment: { FAST_LANE: 'false' } });
}, 120_000);

afterAll(() => chained.stop());

interface Asked {
  path: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string | Blob;
  /** Without the client's token. */
  stranger?: true;
}

const json = { 'content-type': 'application/json' };
const FEEDBACK = '/api/feedbacks';

const REQUESTS: Record<string, Asked> = {
  'an inbox': { path: '/api/messages?filter=all&limit=5' },
  'a profile': { path: '/api/clients/me' },
  'what anybody may read': { path: '/api/business', stranger: true },
  'an address in capitals, with a slash': { path: '/API/Messages/' },
  'a head alone': { path: '/api/messages', method: 'HEAD' },
  'an unknown filter': { path: '/api/messages?filter=mine' },
  'a key twice': { path: '/api/messages?limit=1&limit=2' },
  'a nested key': { path: '/api/messages?filters[client][id]=1' },
  'a broken escape': { path: '/api/messages/%E0%A4%A' },
  'somebody else’s record': { path: '/api/messages/0123456789abcdef01234567' },
  'a NUL in the address': { path: '/api/messages/a%00b' },
  'an address that is not there': { path: '/api/nothing' },
  'a method that is not taken': { path: '/api/messages/x', method: 'DELETE' },
  'no token': { path: '/api/messages', stranger: true },
  'a token that is none': { path: '/api/messages', stranger: true, headers: { authorization: 'Bearer a.b.c' } },
  'another origin': { path: '/api/messages', headers: { origin: 'https://elsewhere.test' } },
  'an unknown key': {
    path: FEEDBACK,
    method: 'POST',
    headers: json,
    body: '{"data":{"about":"other","body":"x","a":1}}',
  },
  'an empty body': { path: FEEDBACK, method: 'POST', headers: json, body: '' },
  'a broken body': { path: FEEDBACK, method: 'POST', headers: json, body: '{"data":' },
  'a body that is a text': { path: FEEDBACK, method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'hello' },
  'a form': {
    path: FEEDBACK,
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'data[body]=x',
  },
  'a compressed body': {
    path: FEEDBACK,
    method: 'POST',
    headers: { ...json, 'content-encoding': 'gzip' },
    body: new Blob([gzipSync('{"data":{"about":"other"}}')]),
  },
  'a body that is not compressed as it says': {
    path: FEEDBACK,
    method: 'POST',
    headers: { ...json, 'content-encoding': 'br' },
    body: '{"data":{"about":"other"}}',
  },
  'a body that is too large': { path: FEEDBACK, method: 'POST', headers: json, body: `"${'x'.repeat(300_000)}"` },
  'a long key': {
    path: FEEDBACK,
    method: 'POST',
    headers: { ...json, 'idempotency-key': 'k'.repeat(201) },
    body: '{"data":{"about":"other","body":"x"}}',
  },
};

/**
 * What differs from one answer to the next, whoever gives it; and what the chain says of origins to those who have
 * none, which is nothing.
 */
const OWN = ['date', 'connection', 'keep-alive', 'access-control-allow-origin', 'access-control-allow-credentials'];

async function answerOf(at: Portal, { path, method = 'GET', headers = {}, body, stranger }: Asked) {
  const response = await fetch(new URL(path, at.apiUrl), {
    method,
    headers: { ...(!stranger && { authorization: `Bearer ${client.token}` }), ...headers },
    redirect: 'manual',
    ...(body !== undefined && { body }),
  });
  const kept = [...response.headers].filter(([name]) => !OWN.includes(name));
  return { status: response.status, headers: Object.fromEntries(kept), body: await response.text() };
}

test.each(Object.entries(REQUESTS))('the fast lane and the chain answer alike: %s', async (_what, asked) => {
  const answer = await answerOf(portal(), asked);
  expect(answer).toEqual(await answerOf(chained, asked));
  expect(answer.status).toBeLessThan(500);
});

test('what is written on the fast lane is there for both', async () => {
  const body = JSON.stringify({ data: { about: 'other', body: 'Written once' } });
  const asked: Asked = { path: FEEDBACK, method: 'POST', headers: { ...json, 'idempotency-key': 'one' }, body };
  const written = await answerOf(portal(), asked);
  expect(written.status).toBe(201);
  expect(await answerOf(chained, asked)).toEqual(written);
});
