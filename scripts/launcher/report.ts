import { relative } from 'node:path';
import { mailboxUrl } from './mailbox';
import { firstPassword, type OwnerLogin } from './owner-login';
import { root } from './paths';
import type { Secrets } from './secrets';
import type { Settings } from './settings';

const DEMO_CLIENTS = ['ada@demo.test', 'grace@demo.test', 'linus@demo.test'];
const SET_BY_ENV = 'the password you set';
const THEIR_OWN = 'your own password (forgotten? The panel mails a link)';
const SET_TOO_LATE = 'your own password, not this OWNER_PASSWORD';

/** Cookies ignore ports: on one host name the site's pages would be sent the owner's session. */
function sharedName({ siteUrl, apiUrl }: Settings): string {
  const { hostname } = new URL(siteUrl);
  if (hostname !== new URL(apiUrl).hostname) return '';
  return `Site and panel share the host name ${hostname}, and so each other's cookies: give them two, by SITE_URL and API_URL.\n\n`;
}

/** What can be said of the owner's password: it itself where the launcher has made it. */
function ownerPassword(settings: Settings, secrets: Secrets, opens: boolean): string {
  const { mode, ownerPassword: own, demoPassword } = settings;
  if (!opens) return own ? SET_TOO_LATE : THEIR_OWN;
  return (own ?? (mode === 'demo' && demoPassword)) ? SET_BY_ENV : firstPassword(settings, secrets);
}

/** The lines that end a start: where to go, and how to get in. A password that was set by the person is not repeated. */
export function report(settings: Settings, secrets: Secrets, owner: OwnerLogin): string {
  const demo = settings.mode === 'demo';
  const demoPassword = settings.demoPassword ? SET_BY_ENV : secrets.DEMO_PASSWORD;
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
    ['Owner', `${owner.email}   ${ownerPassword(settings, secrets, owner.opens)}`],
    ...(demo
      ? DEMO_CLIENTS.map((email, index): [string, string] => [index ? '' : 'Clients', `${email}   ${demoPassword}`])
      : []),
  ];
  const table = rows.map(([label, text]) => `  ${label.padEnd(15)}${text}`.trimEnd()).join('\n');
  const place = relative(root, settings.dataDir);
  const dataDir = place.startsWith('..') ? settings.dataDir : place;
  const counts = 'OWNER_PASSWORD counts on the first start; later it is changed in the panel.';
  const hint = settings.ownerPassword && !demo ? ` (${counts})` : '';
  return `\nClientele is running.\n\n${table}\n\n${sharedName(settings)}Data and logs are in ${dataDir}. Ctrl-C stops everything.${hint}\n`;
}
