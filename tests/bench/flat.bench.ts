import type { Row } from '../../scripts/checks/text-table';
import { type Portal, startPortal } from '../helpers/harness/portal';
import type { Visitor } from './crowd';
import { type Contender, ours } from './speed/contenders';
import { type Aim, inTurn } from './speed/fire';
import { FULL, load, SMALL } from './speed/load';
import { sentBy } from './speed/shots';
import { countStatements } from './speed/statements';
import { stage } from './stage';

export const title = 'Flat: whether an inbox of 25 costs the same with more of everything (aim: within 1.3 ×)';

const CONNECTIONS = 16;
const ROTATING = 100;
const INBOX = '/api/messages?filter=all&limit=25';
const FAR_PAGE = 400;

const by = (at: Contender, visitors: Visitor[], path = INBOX): Aim => ({
  at,
  requests: visitors.map((visitor) => sentBy(at, visitor, { method: 'GET', path })),
});

/** The path of a far page of somebody's inbox, found as a reader would: from page to page. */
async function farPage({ apiUrl }: Portal, { token }: Visitor): Promise<string> {
  let path = INBOX;
  for (let page = 1; page < FAR_PAGE; page += 1) {
    const response = await fetch(`${apiUrl}${path}`, { headers: { authorization: `Bearer ${token}` } });
    const { meta } = (await response.json()) as { meta: { nextCursor: string } };
    path = `${INBOX}&cursor=${meta.nextCursor}`;
  }
  return path;
}

async function grown(what: string, from: Aim, to: Aim): Promise<Row> {
  const [less, more] = await inTurn([from, to], CONNECTIONS);
  return {
    what,
    'req/s at first': Math.round(less!.perSecond),
    'req/s then': Math.round(more!.perSecond),
    'cost ×': (less!.perSecond / more!.perSecond).toFixed(2),
    'CPU ×': (more!.cpuUs / less!.cpuUs).toFixed(2),
  };
}

/** Little against much, each pair in turn. */
export async function run(): Promise<Row[][]> {
  const { portal, visitors } = await stage();
  const small = await startPortal({ name: 'bench_small' });
  try {
    const few = await countStatements(small.databaseUrl, (database) => load(database, SMALL));
    const [large, little] = [ours(portal, 'large'), ours(small, 'small')];
    const [heavy, ordinary] = [visitors.slice(0, 1), visitors.slice(1, 2)];
    return [
      [
        await grown(
          `${SMALL.messages} → ${FULL.messages} messages`,
          by(little, few),
          by(large, visitors.slice(1, 1 + ROTATING)),
        ),
        await grown('first → 400th page', by(large, heavy), by(large, heavy, await farPage(portal, heavy[0]!))),
        await grown('100 → 10,000 messages of one client', by(large, ordinary), by(large, heavy)),
      ],
    ];
  } finally {
    await small.stop();
  }
}
