import { firstPassword } from './owner-login';
import type { Secrets } from './secrets';
import type { Settings } from './settings';

/** What any program on this machine may know: nothing of Clientele, no secret. */
const ORDINARY = [
  'PATH',
  'HOME',
  'USER',
  'LANG',
  'LC_ALL',
  'TZ',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SystemRoot',
  'NODE_OPTIONS',
  'NODE_EXTRA_CA_CERTS',
];

/** @returns the part of `env` that holds nothing private */
export function baseEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(ORDINARY.filter((name) => env[name] !== undefined).map((name) => [name, env[name]]));
}

/** Where Strapi keeps and finds its things; known only once they were started. */
export interface ServerPlaces {
  databaseUrl: string;
  smtpUrl: string;
  publicDir: string;
}

/** Strapi's environment: the settings, its secrets, and whatever else the person set. */
export function serverEnvironment(
  settings: Settings,
  secrets: Secrets,
  places: ServerPlaces,
  env: NodeJS.ProcessEnv,
): NodeJS.ProcessEnv {
  const {
    POSTGRES_PASSWORD: _superuser,
    DATABASE_PASSWORD: _inUrl,
    DEMO_PASSWORD,
    OWNER_PASSWORD: _first,
    ...keys
  } = secrets;
  const demo = settings.mode === 'demo';
  return {
    ...env,
    ...keys,
    NODE_ENV: 'production',
    HOST: settings.host,
    PORT: String(settings.port),
    DATABASE_URL: places.databaseUrl,
    SMTP_URL: places.smtpUrl,
    MAIL_FROM: settings.mailFrom,
    MAIL_GROUPING_SECONDS: String(settings.mailGroupingSeconds),
    SITE_URL: settings.siteUrl,
    API_URL: settings.apiUrl,
    PROXIES: String(settings.proxies),
    DATA_DIR: settings.dataDir,
    PUBLIC_DIR: places.publicDir,
    OWNER_EMAIL: settings.ownerEmail,
    OWNER_PASSWORD: firstPassword(settings, secrets),
    ...(demo && { DEMO: 'true', DEMO_PASSWORD }),
    STRAPI_TELEMETRY_DISABLED: 'true',
    BROWSER: 'none',
  };
}

/** The site's environment: the database's address and Strapi's secrets never reach it, but the one it is known by. */
export function siteEnvironment(settings: Settings, { SITE_KEY }: Secrets, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return {
    ...baseEnvironment(env),
    NODE_ENV: 'production',
    HOST: settings.host,
    PORT: String(settings.sitePort),
    // adapter-node compares every form post with it: another origin is answered 403.
    ORIGIN: settings.siteUrl,
    API_URL: settings.siteApiUrl,
    SITE_KEY,
    // Behind proxies the browser's address is what the outermost of them wrote.
    ...(settings.proxies > 0 && { ADDRESS_HEADER: 'x-forwarded-for', XFF_DEPTH: String(settings.proxies) }),
    BODY_SIZE_LIMIT: '42M',
    // As long as Strapi (config/server.ts): a proxy that keeps the connection must not find it closed.
    KEEP_ALIVE_TIMEOUT: '75',
    SHUTDOWN_TIMEOUT: '5',
  };
}
