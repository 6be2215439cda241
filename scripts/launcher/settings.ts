import { resolve } from 'node:path';
import { root } from './paths';
import { variables, type Variables } from './settings-schema';
import { StartError } from './start-error';

export type Mode = 'start' | 'demo';

/** Everything the launcher was told, checked; ports and addresses have their defaults filled in. */
export interface Settings {
  mode: Mode;
  host: string;
  port: number;
  sitePort: number;
  siteUrl: string;
  apiUrl: string;
  /** Where the site reaches the API: beside it, whatever stands in front of both. */
  siteApiUrl: string;
  /** Absolute. */
  dataDir: string;
  /** Unset: PostgreSQL comes with Clientele. */
  databaseUrl: string | undefined;
  /** Unset: mail goes to the local mailbox on the two mail ports. */
  smtpUrl: string | undefined;
  mailFrom: string;
  mailSmtpPort: number;
  mailWebPort: number;
  mailGroupingSeconds: number;
  /** How many reverse proxies stand in front of Strapi and the site. */
  proxies: number;
  ownerEmail: string;
  /** Unset: generated. */
  ownerPassword: string | undefined;
  /** Unset: generated. */
  demoPassword: string | undefined;
}

const LOOPBACK = '127.0.0.1';

const defaults = {
  start: { dataDir: '.data', ownerEmail: 'owner@clientele.test' },
  demo: { dataDir: '.demo-data', ownerEmail: 'owner@demo.test' },
};

/**
 * Reads the settings from environment variables; an empty variable counts as unset.
 * @throws StartError for the first variable that will not do
 */
export function readSettings(mode: Mode, env: NodeJS.ProcessEnv): Settings {
  const given = readVariables(env);
  const port = given.PORT ?? 1337;
  const sitePort = given.SITE_PORT ?? 3000;
  const host = given.HOST === 'localhost' ? LOOPBACK : (given.HOST ?? LOOPBACK);
  const siteUrl = given.SITE_URL ?? siteUrlAt(host, sitePort);
  const settings: Settings = {
    mode,
    host,
    port,
    sitePort,
    // Two host names on purpose: cookies ignore ports, and the site must never share the panel's.
    siteUrl,
    apiUrl: given.API_URL ?? `http://${reachable(host)}:${port}`,
    siteApiUrl: given.SITE_API_URL ?? `http://${reachable(host)}:${port}`,
    dataDir: resolve(root, given.DATA_DIR ?? defaults[mode].dataDir),
    databaseUrl: given.DATABASE_URL,
    smtpUrl: given.SMTP_URL,
    mailFrom: given.MAIL_FROM ?? `Clientele <${senderOf(given, siteUrl)}>`,
    mailSmtpPort: given.MAIL_SMTP_PORT ?? 1025,
    mailWebPort: given.MAIL_WEB_PORT ?? 1080,
    mailGroupingSeconds: given.MAIL_GROUPING_SECONDS ?? 300,
    proxies: given.PROXIES ?? 0,
    ownerEmail: given.OWNER_EMAIL ?? defaults[mode].ownerEmail,
    ownerPassword: given.OWNER_PASSWORD,
    demoPassword: given.DEMO_PASSWORD,
  };
  throwIfPortsCollide(settings);
  return settings;
}

/** An address by which what listens on `host` is reached from this machine: what listens everywhere is asked at home. */
export function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return LOOPBACK;
  return host.includes(':') ? `[${host}]` : host;
}

/** The site's address while nobody says; only this machine goes by two names without being given any. */
function siteUrlAt(host: string, port: number): string {
  if (reachable(host) === LOOPBACK || host === '::1') return `http://localhost:${port}`;
  throw new StartError(
    `HOST=${host} is not "localhost": set SITE_URL to the address at which clients reach the site, such as https://portal.example.com. It needs another name than the panel's (API_URL), since cookies ignore ports.`,
  );
}

/** Whom mail comes from while nobody says: the owner where mail leaves the machine, else an address of the site's host. */
function senderOf({ SMTP_URL, OWNER_EMAIL }: Variables, siteUrl: string): string {
  if (!SMTP_URL) return 'portal@clientele.test';
  return OWNER_EMAIL ?? `portal@${new URL(siteUrl).hostname}`;
}

/** Where something listens. */
export interface Place {
  host: string;
  port: number;
}

/** Where this run will listen, by the variable that chooses each port. The mailbox is for this machine alone. */
export function placesOf({
  host,
  port,
  sitePort,
  smtpUrl,
  mailSmtpPort,
  mailWebPort,
}: Settings): Record<string, Place> {
  const own = { PORT: { host, port }, SITE_PORT: { host, port: sitePort } };
  if (smtpUrl) return own;
  const mail = (mailPort: number): Place => ({ host: LOOPBACK, port: mailPort });
  return { ...own, MAIL_SMTP_PORT: mail(mailSmtpPort), MAIL_WEB_PORT: mail(mailWebPort) };
}

function readVariables(env: NodeJS.ProcessEnv): Variables {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const result = variables.safeParse(set);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new StartError(`${String(issue?.path[0])} ${issue?.message}`);
}

function throwIfPortsCollide(settings: Settings): void {
  const seen = new Map<number, string>();
  for (const [name, { port }] of Object.entries(placesOf(settings))) {
    const other = seen.get(port);
    if (other) throw new StartError(`${other} and ${name} are both ${port}: give each a port of its own.`);
    seen.set(port, name);
  }
}
