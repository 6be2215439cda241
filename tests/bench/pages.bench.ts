import type { Row } from '../../scripts/checks/text-table';
import { type Portal, startPortal } from '../helpers/harness/portal';
import { CLIENT_PAGES, PUBLIC_PAGES } from '../helpers/pages';
import { siteCookie } from '../helpers/site-cookie';
import { MOST_SCRIPT_KB, scriptKb } from '../helpers/weight';
import { type Inspector, openInspector } from './pages/lighthouse';

export const title = `Pages: Lighthouse, as on a phone (aim: 95 and more), and their scripts (aim: at most ${MOST_SCRIPT_KB} KB)`;

const PASSWORD = 'demo-demo-demo';
const AIM = 95;

interface SignedIn {
  jwt: string;
  refreshToken: string;
}

interface Visit {
  path: string;
  who: 'anybody' | 'client';
}

/** Signs in anew for each page, since a token lasts for minutes and the pages take longer. */
async function cookieFor({ apiUrl, siteUrl }: Portal): Promise<string> {
  const response = await fetch(`${apiUrl}/api/auth/local`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ identifier: 'ada@demo.test', password: PASSWORD }),
  });
  const { jwt, refreshToken } = (await response.json()) as SignedIn;
  return siteCookie(siteUrl, { token: jwt, refreshToken });
}

/** The first record that a list leads to. */
async function firstOf({ siteUrl }: Portal, list: string, cookie: string): Promise<string> {
  const page = await (await fetch(siteUrl + list, { headers: { cookie } })).text();
  const link = new RegExp(`href="(${list}/(?!new)[\\w-]+)"`).exec(page)?.[1];
  if (link === undefined) throw new Error(`${list} leads nowhere.`);
  return link;
}

async function visits(portal: Portal): Promise<Visit[]> {
  const cookie = await cookieFor(portal);
  const [message, project, product] = [
    await firstOf(portal, '/messages', cookie),
    await firstOf(portal, '/projects', cookie),
    await firstOf(portal, '/products', cookie),
  ];
  return [
    ...[...PUBLIC_PAGES, product].map((path): Visit => ({ path, who: 'anybody' })),
    ...[...CLIENT_PAGES, message, project, product].map((path): Visit => ({ path, who: 'client' })),
  ];
}

/** Search engines may read what the business makes and nothing else. */
const isHidden = ({ path, who }: Visit) => who === 'client' || !path.startsWith('/products');

const shortened = (path: string) => path.replace(/(\/\w+\/)[a-z0-9]{24}$/, '$1…');

async function look(inspector: Inspector, portal: Portal, visit: Visit): Promise<Row> {
  const url = portal.siteUrl + visit.path;
  const cookie = visit.who === 'client' ? await cookieFor(portal) : null;
  const { marks, faults } = await inspector.inspect(url, cookie, isHidden(visit));
  const below = Object.values(marks).some((mark) => mark < AIM);
  return {
    page: shortened(visit.path),
    as: visit.who,
    ...marks,
    'KB of scripts': (await scriptKb(url, cookie)).toFixed(1),
    'below the aim for': below ? faults.join('; ') : '',
  };
}

/** The sample business, page by page. */
export async function run(): Promise<Row[][]> {
  const portal = await startPortal({
    name: 'bench_pages',
    database: 'empty',
    environment: { DEMO: 'true', DEMO_PASSWORD: PASSWORD },
  });
  const inspector = await openInspector();
  try {
    await portal.site();
    const rows: Row[] = [];
    for (const visit of await visits(portal)) rows.push(await look(inspector, portal, visit));
    return [rows];
  } finally {
    await inspector.close();
    await portal.stop();
  }
}
