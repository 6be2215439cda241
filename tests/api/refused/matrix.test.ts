import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { get } from '../../helpers/api';
import { startPortal, type Portal } from '../../helpers/harness/portal';
import { portal } from '../../helpers/portal';
import { clientRoutes, type Fault, faultsOf } from '../../helpers/walls/asking';
import { type Attempt, everyWay, inTurn, isOurs } from '../../helpers/walls/attempts';
import { assistant, colleagueOf, type Principal, strangers } from '../../helpers/walls/principals';
import { routesOf } from '../../helpers/walls/routes';
import { forgottenTables, rowsOfOwner } from '../../helpers/walls/rows';
import { BODIES, FORMS, QUERIES } from '../../helpers/walls/tricks';
import { type Victim, victim } from '../../helpers/walls/victim';

/** `WALLS=all npm test -- tests/api/refused/matrix` lets everybody try everything in both ways of answering. */
const ALL = process.env.WALLS === 'all';

let ada: Victim;
/** Whom somebody of the owner's side looks at, and who has a colleague. */
let grace: Victim;
let people: Principal[];
let colleague: Principal;
/** What is tried about the records of each. */
let aboutAda: Attempt[];
let aboutGrace: Attempt[];
let forClients: Set<string>;
/** The same database, served without the fast lane. */
let chained: Portal;

beforeAll(async () => {
  [ada, grace] = [await victim(), await victim()];
  [people, colleague] = [await strangers(grace), await colleagueOf(grace)];
  const name = `matrix_${process.env.JEST_WORKER_ID}`;
  // One after the other: both prepare the same database, and only servers take turns at that.
  const routes = await routesOf(portal());
  chained = await startPortal({ name, database: portal(), environment: { FAST_LANE: 'false' } });
  forClients = await clientRoutes();
  [aboutAda, aboutGrace] = [everyWay(routes, ada), everyWay(routes, grace)];
}, 180_000);

afterAll(() => chained.stop());

const isOfApi = ({ path }: Attempt) => path.startsWith('/api/');

const REMOVING = /^\/api\/clients\/me\/users\//;

let asked = 0;

/** Asks with the fast lane, and without it what the lane would have answered. */
async function faultsInBoth(who: Principal, hidden: string[], attempts: Attempt[], turn = 0): Promise<Fault[]> {
  const onChain = inTurn(attempts.filter(isOfApi), ALL ? 1 : 4, turn);
  asked += attempts.length + onChain.length;
  return [
    ...(await faultsOf({ at: portal().apiUrl, hidden, forClients }, who, attempts)),
    ...(await faultsOf({ at: chained.apiUrl, hidden, forClients }, who, onChain)),
  ];
}

/** Who is let in as a client tries everything; those who get no further than a door try a part each, in turn. */
function attemptsOf({ entry }: Principal, turn: number): Attempt[] {
  const share = { all: 1, reading: 2, nothing: 4 }[entry];
  const attempts = entry === 'reading' ? [...aboutAda.filter(isOfApi), ...aboutGrace] : aboutAda;
  return inTurn(attempts, ALL ? 1 : share, turn);
}

test('every table that holds something of a client is watched', async () => {
  expect(await forgottenTables()).toEqual([]);
  const rows = { ...(await ada.rows()), ...(await ada.ownRows()) };
  const empty = Object.keys(rows).filter((table) => rows[table]!.length === 0);
  // Pictures of clients lie in no folder, none of their mails holds a link to stop them yet, and nothing is finished.
  expect(['files_folder_lnk', 'follow_ups', 'follow_up_links', 'notices', 'unsubscribe_tokens']).toEqual(
    expect.arrayContaining(empty),
  );
});

test('whoever asks, by every route and in every way, finds nothing of another client and breaks nothing', async () => {
  const everything = async () => [await ada.rows(), await ada.ownRows(), await grace.rows(), await grace.ownRows()];
  const before = await everything();
  const faults: Fault[] = [];
  for (const [turn, who] of people.entries()) {
    const itsOwn = who.entry === 'reading' ? [] : [grace.canary];
    const hidden = [ada.canary, ...ada.secrets, ...grace.secrets, ...itsOwn];
    faults.push(...(await faultsInBoth(who, hidden, attemptsOf(who, turn), turn)));
  }
  expect(faults).toEqual([]);
  expect(await everything()).toEqual(before);
  expect(QUERIES.length + BODIES.length + FORMS.length).toBeGreaterThanOrEqual(40);
  expect(asked).toBeGreaterThan(20_000);
  // They were who they are to the end: what was refused was not refused for a session that had died meanwhile.
  for (const { token, entry } of people.filter((one) => one.entry !== 'nothing')) {
    expect([entry, (await get('/api/users/me', { token })).status]).toEqual([entry, 200]);
  }
}, 900_000);

test('a colleague finds nothing that is another user’s own, and changes none of it', async () => {
  const before = await grace.ownRows();
  // Removing each other is theirs to do.
  const attempts = aboutGrace.filter((one) => isOfApi(one) && !REMOVING.test(one.path));
  expect(await faultsInBoth(colleague, grace.secrets, attempts)).toEqual([]);
  expect(await grace.ownRows()).toEqual(before);
  // The client's own records are theirs too.
  const seen = await get('/api/messages', { token: colleague.token });
  expect(JSON.stringify(seen.body)).toContain(grace.canary);
}, 600_000);

test('an assistant changes nothing that is the owner’s, deletes nothing, and learns nobody’s secret', async () => {
  const helper = await assistant();
  const before = await rowsOfOwner(helper.id);
  // Their own name and signing out, here or everywhere, are theirs.
  const isTheirs = ({ method, path }: Attempt) =>
    path === '/admin/logout' || (method !== 'GET' && path.startsWith('/admin/users/me'));
  const attempts = (ALL ? aboutAda : inTurn(aboutAda, 6, 1)).filter((attempt) => !isTheirs(attempt));
  const faults = await faultsOf({ at: portal().apiUrl, hidden: ada.secrets, forClients }, helper, attempts);
  // Some of Strapi's own panel routes fail at nonsense from the owner's own people; nothing comes of it.
  expect(faults.filter(({ path, why }) => isOurs(path) || !/^answered 5/.test(why))).toEqual([]);
  expect(await rowsOfOwner(helper.id)).toEqual(before);
  expect(await ada.isThere()).toBe(true);
  expect((await helper.person.get('/admin/users/me')).status).toBe(200);
}, 600_000);
