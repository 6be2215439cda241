import { relative } from 'node:path';
import { mailboxUrl } from './mailbox';
import { root } from './paths';
import type { Secrets } from './secrets';
import type { Settings } from './settings';

const DEMO_CLIENTS = ['ada@demo.test', 'grace@demo.test', 'linus@demo.test'];
const SET_BY_ENV = 'the password you set';

/** Cookies ignore ports: on one host name the site's pages would be sent the owner's session. */
function sharedName({ siteUrl, apiUrl }: Settings): string {
  const { hostname } = new URL(siteUrl);
  if (hostname !== new URL(apiUrl).hostname) return '';
  return `Site and panel share the host name ${hostname}, and so each other's cookies: give them two, by SITE_URL and API_URL.\n\n`;
}

/** The lines that end a start: where to go, and how to get in. A password that was set by the person is not repeated. */
export function report(settings: Settings, secrets: Secrets): string {
  const demo = settings.mode === 'demo';
  const demoPassword = settings.demoPassword ? SET_BY_ENV : secrets.DEMO_PASSWORD;
  const ownPassword = settings.ownerPassword ? SET_BY_ENV : secrets.OWNER_PASSWORD;
  const ownerPassword = demo && !settings.ownerPassword ? demoPassword : ownPassword;
  const rows: [string, string][] = [
    ['Client site', settings.siteUrl],
    ["Owner's panel", `${settings.apiUrl}/admin`],
    [
      'Mailbox',
      settings.smtpUrl
        ? `none here: mail goes out through ${new URL(settings.smtpUrl).host}`
        : `${mailboxUrl(settings)}  (every mail stays on this machine)`,
    ],
    ...(demo ? [['Mail gallery', `${settings.apiUrl}/demo/mails`] satisfies [string, string]] : []),
    ['', ''],
    ['Owner', `${settings.ownerEmail}   ${ownerPassword}`],
    ...(demo
      ? DEMO_CLIENTS.map((email, index): [string, string] => [index ? '' : 'Clients', `${email}   ${demoPassword}`])
      : []),
  ];
  const table = rows.map(([label, text]) => `  ${label.padEnd(15)}${text}`.trimEnd()).join('\n');
  const place = relative(root, settings.dataDir);
  const dataDir = place.startsWith('..') ? settings.dataDir : place;
  const known = settings.ownerPassword
    ? 'OWNER_PASSWORD counts on the first start; later it is changed in the panel.'
    : 'A password changed in the panel since is not shown here.';
  const changed = demo ? '' : ` (${known})`;
  return `\nClientele is running.\n\n${table}\n\n${sharedName(settings)}Data and logs are in ${dataDir}. Ctrl-C stops everything.${changed}\n`;
}
