import { beforeAll, describe, expect, test } from '@jest/globals';
import { request } from '../../helpers/api';
import { registeredClient } from '../../helpers/people';
import { portal } from '../../helpers/portal';
import { roleThatMay, teammate } from '../../helpers/teammates';
import { strangers } from '../../helpers/walls/principals';
import { type Route, routesOf } from '../../helpers/walls/routes';
import { victim } from '../../helpers/walls/victim';

let routes: Route[];
beforeAll(async () => {
  routes = (await routesOf(portal())).filter(({ path }) => path.startsWith('/portal/'));
}, 120_000);

/** What each of the owner's endpoints answers somebody who asks for nothing in particular. */
async function statuses(token?: string): Promise<Map<string, number>> {
  const asked = routes.map(async ({ method, path }) => {
    const body = method === 'GET' ? undefined : {};
    const answer = await request(method, path.replace(/:\w+/g, 'nothing'), body, token === undefined ? {} : { token });
    return [`${method} ${path}`, answer.status] as const;
  });
  return new Map(await Promise.all(asked));
}

const where = (found: Map<string, number>, is: (status: number) => boolean) =>
  [...found].filter(([, status]) => is(status)).map(([route]) => route);

const isRefused = (status: number) => status === 401 || status === 403;

describe('every endpoint of the owner', () => {
  test('is known to this test', () => expect(routes.length).toBeGreaterThan(35));

  test('knows nobody who is not of the owner’s side', async () => {
    const outside = [
      ...(await strangers(await victim())),
      { name: 'a client', token: (await registeredClient()).token },
    ];
    for (const { name, token } of outside) {
      expect([name, where(await statuses(token), (status) => status !== 401)]).toEqual([name, []]);
    }
  });

  test('asks for a permission, which a role without any lacks', async () => {
    const { token } = await teammate(await roleThatMay([]));
    expect(where(await statuses(token), (status) => status !== 403)).toEqual([]);
  });

  test('is open to the role of an owner', async () => {
    const found = await statuses((await teammate('owner')).token);
    expect(where(found, isRefused)).toEqual([]);
    expect(where(found, (status) => status >= 500)).toEqual([]);
  });

  test('is open to an assistant, but for what cannot be undone and what sets the business up', async () => {
    const found = await statuses((await teammate('assistant')).token);
    expect(where(found, isRefused)).toEqual([
      'GET /portal/first-steps',
      'GET /portal/clients/:documentId/merge',
      'POST /portal/clients/:documentId/merge',
      'GET /portal/clients/:documentId/erasure',
      'POST /portal/clients/:documentId/erase',
      'POST /portal/clients/:documentId/decline-erasure',
    ]);
    expect(where(found, (status) => status >= 500)).toEqual([]);
  });
});
