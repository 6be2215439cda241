import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from '../../scripts/checks/text-table';
import { inRoot } from '../../scripts/launcher/paths';
import { testData } from '../helpers/harness/cluster';
import { type Portal, startPortal } from '../helpers/harness/portal';
import type { Visitor } from './crowd';
import { residentKb } from './process-cost';
import type { Contender } from './speed/contenders';
import { type Aim, inTurn, type Measured } from './speed/fire';
import { startProgram } from './speed/program';
import { stage } from './stage';

export const title = 'Site: the inbox page, the start, the memory';

const CONNECTIONS = 16;
const ROTATING = 100;
const PAGE = '/messages';

/** What a browser of somebody who is signed in sends. */
const cookieOf = ({ siteUrl }: Portal, { token }: Visitor) => {
  const { port } = new URL(siteUrl);
  return `access-${port}=${token}; refresh-${port}=none`;
};

async function timed<T>(work: () => Promise<T>): Promise<[result: T, seconds: number]> {
  const since = performance.now();
  const result = await work();
  return [result, (performance.now() - since) / 1000];
}

/** The page as one of them sees it. @throws Error where it is another, such as the one to sign in on */
async function pageOf(portal: Portal, visitor: Visitor): Promise<string> {
  const response = await fetch(portal.siteUrl + PAGE, {
    headers: { cookie: cookieOf(portal, visitor) },
    redirect: 'manual',
  });
  if (response.status !== 200) throw new Error(`${PAGE} answered ${response.status}.`);
  return response.text();
}

/** The server that has the page ready. */
async function bare(portal: Portal, page: string): Promise<Contender> {
  const file = join(testData, 'page.html');
  writeFileSync(file, page);
  const args = ['--import', 'tsx', inRoot('tests', 'bench', 'site', 'bare-server.ts')];
  const { url, child } = await startProgram('bare page', args, { API_URL: portal.apiUrl, PAGE_FILE: file });
  return { name: 'bare', url, process: child, databaseUrl: portal.databaseUrl, tokenOf: ({ token }) => token };
}

async function rendered(portal: Portal, visitors: Visitor[], site: Contender): Promise<[Measured, Measured, string]> {
  const page = await pageOf(portal, visitors[0]!);
  const least = await bare(portal, page);
  const byCookie: Aim = {
    at: site,
    requests: visitors.map((visitor) => ({
      method: 'GET',
      path: PAGE,
      headers: { cookie: cookieOf(portal, visitor) },
    })),
  };
  const byToken: Aim = {
    at: least,
    requests: visitors.map(({ token }) => ({
      method: 'GET',
      path: PAGE,
      headers: { authorization: `Bearer ${token}` },
    })),
  };
  const [us, them] = await inTurn([byCookie, byToken], CONNECTIONS);
  await least.process.stop(10_000);
  return [us!, them!, page];
}

const megabytes = (pid: number) => Math.round(residentKb(pid) / 1024);

/** A further Strapi on the full database and the site, timed; then the page, by the site and by the least. */
export async function run(): Promise<Row[][]> {
  const { portal, visitors } = await stage();
  const [another, strapiSeconds] = await timed(() => startPortal({ name: 'bench_start', database: portal }));
  await another.stop();
  const [child, siteSeconds] = await timed(() => portal.site());
  const site: Contender = {
    name: 'site',
    url: portal.siteUrl.replace('localhost', '127.0.0.1'),
    process: child,
    databaseUrl: portal.databaseUrl,
    tokenOf: ({ token }) => token,
  };
  const [us, them, page] = await rendered(portal, visitors.slice(1, 1 + ROTATING), site);
  const found = (what: string, value: string, aim: string): Row => ({ what, found: value, aim });
  return [
    [
      found('inbox page rendered, a second', String(Math.round(us.perSecond)), '–'),
      found(
        `the same ${Math.round(page.length / 1024)} KB from a bare server`,
        String(Math.round(them.perSecond)),
        '–',
      ),
      found('ratio', (us.perSecond / them.perSecond).toFixed(2), '≥ 0.25'),
      found('p99, ms (bare)', `${us.p99} (${them.p99})`, '–'),
      found('Strapi: start to ready, on the full database', `${strapiSeconds.toFixed(1)} s`, '≤ 5 s'),
      found('site: start to ready', `${siteSeconds.toFixed(1)} s`, '≤ 5 s'),
      found('Strapi: memory after the load', `${megabytes(portal.server.pid)} MB`, '≤ 260 MB'),
      found('site: memory after the load', `${megabytes(child.pid)} MB`, '≤ 120 MB'),
    ],
  ];
}
