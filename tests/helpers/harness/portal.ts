import { join } from 'node:path';
import { makeDataDir, preparePublicDir } from '../../../scripts/launcher/data-dir';
import { baseEnvironment, serverEnvironment } from '../../../scripts/launcher/environment';
import { freePort } from '../../../scripts/launcher/ports';
import { startServer, startSite, type Service } from '../../../scripts/launcher/services';
import { readSettings, type Settings } from '../../../scripts/launcher/settings';
import type { Child } from '../../../scripts/launcher/child';
import { testData, testSecrets } from './cluster';
import { createDatabase } from './databases';
import { startMailServer, type MailServer } from './mail-server';
import { noteRunning } from './running';

/** One Strapi with a database, a mail server and a folder of its own. */
export interface Portal {
  /** Where Strapi answers, past any proxy, without a trailing slash. */
  apiUrl: string;
  /** Where the site answers once it was started, and where links in mails lead. */
  siteUrl: string;
  databaseUrl: string;
  owner: { email: string; password: string };
  /** Kept by whoever signed the owner in last; `until` is in milliseconds since 1970. */
  ownerLogin?: { token: string; until: number };
  mail: MailServer;
  server: Child;
  /** What the server was started with. */
  environment: NodeJS.ProcessEnv;
  /** Starts the site that belongs to this Strapi; the same one when asked again, unless it has ended. */
  site(): Promise<Child>;
  /** Starts a further Strapi on the same database, or one again after it was stopped. */
  restart(environment?: NodeJS.ProcessEnv): Promise<Child>;
  stop(): Promise<void>;
}

export interface PortalOptions {
  /** Names its database and folder: lower-case letters, digits, underscores. */
  name: string;
  /**
   * What its database holds at first: all that a first start makes ("template", unless told), or nothing. A further
   * instance works on another portal's, or on any other that there is.
   */
  database?: 'template' | 'empty' | Pick<Portal, 'databaseUrl'>;
  /** Sends through another portal's mail server; through one of its own unless told. */
  mail?: MailServer;
  /** How long it waits for a silent mail server, in milliseconds; as long as it always does, unless told. */
  mailPatience?: number;
  /** Further settings, as a person would set them. */
  environment?: NodeJS.ProcessEnv;
}

/** What holds for a whole run: `FAST_LANE=false npm test` tests the same without the lane. */
const ofTheRun = (): NodeJS.ProcessEnv => {
  const { FAST_LANE } = process.env;
  return FAST_LANE === undefined ? {} : { FAST_LANE };
};

/**
 * Starts Strapi as the launcher does, on free ports.
 * @throws StartError with the end of Strapi's log when it does not come up
 */
export async function startPortal(options: PortalOptions): Promise<Portal> {
  const { name, database = 'template', mailPatience } = options;
  const environment = { ...ofTheRun(), ...options.environment };
  const databaseUrl = typeof database === 'string' ? await createDatabase(name, database) : database.databaseUrl;
  const mail = options.mail ?? (await startMailServer());
  mail.unref();
  const smtpUrl = mail.url + (mailPatience === undefined ? '' : `/?socketTimeout=${mailPatience}`);
  const settings = await settingsFor(name, smtpUrl, environment);
  const secrets = testSecrets();
  makeDataDir(settings.dataDir);
  const places = { databaseUrl, smtpUrl, publicDir: preparePublicDir(settings.dataDir) };
  const serve = (extra: NodeJS.ProcessEnv): Promise<Child> =>
    settle(startServer(settings, secrets, places, { ...baseEnvironment(process.env), ...environment, ...extra }));
  let site: Promise<Child> | undefined;
  const portal: Portal = {
    apiUrl: `http://127.0.0.1:${settings.port}`,
    siteUrl: settings.siteUrl,
    databaseUrl,
    owner: { email: settings.ownerEmail, password: secrets.OWNER_PASSWORD },
    mail,
    server: await serve({}),
    environment: serverEnvironment(settings, secrets, places, { ...baseEnvironment(process.env), ...environment }),
    async site() {
      if (!site || (await site).hasEnded()) site = settle(startSite(settings, secrets, process.env));
      return site;
    },
    async restart(extra = {}) {
      await portal.server.stop(10_000);
      portal.server = await serve(extra);
      return portal.server;
    },
    async stop() {
      await (await site)?.stop(10_000);
      await portal.server.stop(10_000);
      if (!options.mail) await portal.mail.close();
    },
  };
  return portal;
}

async function settingsFor(name: string, smtpUrl: string, environment: NodeJS.ProcessEnv): Promise<Settings> {
  const [port, sitePort] = [await freePort(), await freePort()];
  return readSettings('start', {
    PORT: String(port),
    SITE_PORT: String(sitePort),
    DATA_DIR: join(testData, 'portals', name),
    SMTP_URL: smtpUrl,
    MAIL_FROM: 'Clientele <portal@clientele.test>',
    // A test waits for every mail; gathering bursts has tests of its own.
    MAIL_GROUPING_SECONDS: '0',
    ...environment,
  });
}

async function settle({ child, ready }: Service): Promise<Child> {
  noteRunning(child.pid);
  // Jest waits for its workers to become idle; the child ends by itself when its worker has.
  child.unref();
  await ready();
  return child;
}
