import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startChild, type Child } from './child';
import { serverEnvironment, siteEnvironment, type ServerPlaces } from './environment';
import { inRoot } from './paths';
import { waitUntilServing } from './readiness';
import type { Secrets } from './secrets';
import { reachable, type Settings } from './settings';

export interface Service {
  child: Child;
  /** @throws StartError when it dies or does not answer; Stopped when `signal` aborts */
  ready: (signal?: AbortSignal) => Promise<void>;
}

/** Starts Strapi; it is ready once it says itself that it can serve. */
export function startServer(
  settings: Settings,
  secrets: Secrets,
  places: ServerPlaces,
  env: NodeJS.ProcessEnv,
): Service {
  const child = startChild({
    name: 'Strapi',
    args: [inRoot('dist', 'src', 'server.js')],
    env: serverEnvironment(settings, secrets, places, env),
    logFile: join(settings.dataDir, 'logs', 'strapi.log'),
  });
  const url = `http://${reachable(settings.host)}:${settings.port}/_ready`;
  return { child, ready: (signal) => waitUntilServing(child, url, (status) => status === 200, signal) };
}

const lean = pathToFileURL(resolve(__dirname, 'lean-memory.mjs')).href;

/** Starts the client site; it is ready once its front page answers. */
export function startSite(settings: Settings, secrets: Secrets, env: NodeJS.ProcessEnv): Service {
  const child = startChild({
    name: 'The client site',
    args: ['--import', lean, inRoot('frontend', 'build', 'index.js')],
    env: siteEnvironment(settings, secrets, env),
    logFile: join(settings.dataDir, 'logs', 'site.log'),
  });
  const url = `http://${reachable(settings.host)}:${settings.sitePort}/`;
  return {
    child,
    ready: (signal) => waitUntilServing(child, url, (status) => status < 500, signal, viaProxies(settings)),
  };
}

/** Behind proxies the site answers nobody who did not come through as many of them. */
const viaProxies = ({ proxies }: Settings): Record<string, string> =>
  proxies > 0 ? { 'x-forwarded-for': Array<string>(proxies).fill('127.0.0.1').join(', ') } : {};
