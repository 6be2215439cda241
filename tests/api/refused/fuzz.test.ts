import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { get } from '../../helpers/api';
import { dataOf, type Shape } from '../../helpers/answers';
import { type Document, type MadeRequest, operationsOf, requestsOf } from '../../helpers/fuzz/requests';
import { sendTo } from '../../helpers/letters';
import { type Client, registeredClient } from '../../helpers/people';
import { portal } from '../../helpers/portal';
import { requested } from '../../helpers/projects';

const SEED = 20_261_124;
const AT_ONCE = 12;

/** How many requests: few with every run, `FUZZ_REQUESTS=50000 npm test -- tests/api/refused/fuzz` for the long form. */
const ALL = Number(process.env.FUZZ_REQUESTS ?? 5_000);

/** Routes that work out a password's hash for every honest try, which no machine does by the thousand. */
const COSTLY = /^\/auth\/|password/;
const COSTLY_EACH = Math.ceil(ALL / 333);

let ada: Client;
let ids: string[];
let contract: Document;

beforeAll(async () => {
  ada = await registeredClient();
  const said = await ada.post('/api/feedbacks', { data: { about: 'other', body: 'Well done.' } });
  ids = [
    await sendTo([ada], { subject: 'A', body: 'A' }),
    (await requested(ada)).documentId,
    dataOf<Shape<'Feedback'>>(said).documentId,
  ];
  contract = (await get<Document>('/api/openapi.json')).body;
});

/** The requests of every operation, in turn, each as often as it can be afforded. */
function everyRequest(): MadeRequest[] {
  const operations = operationsOf(contract).filter(([path]) => path !== '/live');
  const costly = operations.filter(([path]) => COSTLY.test(path)).length;
  const each = Math.ceil((ALL - costly * COSTLY_EACH) / (operations.length - costly));
  return operations.flatMap((operation, index) =>
    fc.sample(requestsOf(contract, operation, ids), {
      numRuns: COSTLY.test(operation[0]) ? COSTLY_EACH : each,
      seed: SEED + index,
    }),
  );
}

async function statusOf({ method, url, body }: MadeRequest): Promise<number> {
  const response = await fetch(`${portal().apiUrl}/api${url}`, {
    method,
    headers: {
      authorization: `Bearer ${ada.token}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  await response.arrayBuffer();
  return response.status;
}

test('no request that the contract describes, or nearly describes, breaks anything', async () => {
  const requests = everyRequest();
  const broke: { status: number; asked: MadeRequest }[] = [];
  const seen = new Map<number, number>();
  const waiting = requests.values();
  const asker = async () => {
    for (const asked of waiting) {
      const status = await statusOf(asked);
      seen.set(status, (seen.get(status) ?? 0) + 1);
      if (status >= 500) broke.push({ status, asked });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, asker));
  expect(broke).toEqual([]);
  expect(requests.length).toBeGreaterThanOrEqual(ALL);
  // They came through: a good part was done, not only refused.
  expect(seen.get(200)).toBeGreaterThan(ALL / 10);
}, 600_000);
