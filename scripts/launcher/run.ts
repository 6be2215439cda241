import { buildChanged } from './builds/build';
import { panel, server, site } from './builds/parts';
import { noteRun } from './builds/running';
import type { Child, Part } from './child';
import { takeDataDir, makeDataDir, preparePublicDir } from './data-dir';
import { checkDatabase } from './database-check';
import { startMailbox, waitForMailbox } from './mailbox';
import { ownerLogin } from './owner-login';
import { throwIfPortsTaken } from './ports';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './postgres/embedded';
import { obituary } from './readiness';
import { report } from './report';
import { loadSecrets, type Secrets } from './secrets';
import { startServer, startSite } from './services';
import { placesOf, readSettings, type Mode, type Settings } from './settings';
import { Shutdown } from './shutdown';
import { Stopped, StartError } from './start-error';
import { listenForStop, type StopRequest } from './stop-request';

/** Milliseconds a child has to finish what it is doing before it is killed. */
const PATIENCE = 15_000;

/**
 * Runs Clientele until someone stops it: database, mailbox, Strapi, site, in this order; stopped the other way round.
 * @returns 0 after a stop that was asked for, 1 when a part died
 * @throws StartError when something stands in the way of starting
 */
export async function runClientele(mode: Mode, env: NodeJS.ProcessEnv): Promise<number> {
  const settings = readSettings(mode, env);
  const shutdown = new Shutdown();
  const stop = listenForStop();
  try {
    makeDataDir(settings.dataDir);
    const lock = await takeDataDir(settings.dataDir, stop.signal);
    shutdown.add(() => lock.release());
    stop.signal.addEventListener('abort', () => lock.leave());
    const parts = await startEverything(settings, env, shutdown, stop);
    const died = await Promise.race([stop.asked, ...parts.map((part) => part.ended.then(() => part))]);
    if (!died) console.log('\nStopping …');
    if (died && !stop.signal.aborted) throw new StartError(`${await obituary(died)}\nEverything else is stopped.`);
    return 0;
  } catch (error) {
    if (error instanceof Stopped) return 0;
    throw error;
  } finally {
    await shutdown.run(stop.hurry);
  }
}

async function startEverything(
  settings: Settings,
  env: NodeJS.ProcessEnv,
  shutdown: Shutdown,
  stop: StopRequest,
): Promise<Part[]> {
  const parts: Part[] = [];
  const keep = (child: Child): Child => {
    parts.push(child);
    shutdown.add((hurry) => child.stop(PATIENCE, hurry));
    return child;
  };
  await throwIfPortsTaken(placesOf(settings));
  if (settings.databaseUrl) await checkDatabase(settings.databaseUrl);
  const secrets = loadSecrets(settings.dataDir, env);
  await buildChanged([server, panel, site], stop.signal);
  const run = noteRun();
  shutdown.add(() => run?.release());
  const databaseUrl = await openDatabase(settings, secrets, (postgres) => {
    parts.push(postgres);
    shutdown.add((hurry) => postgres.stop(hurry));
  });
  const mailbox = settings.smtpUrl ? null : keep(startMailbox(settings, env));
  const places = {
    databaseUrl,
    smtpUrl: settings.smtpUrl ?? `smtp://127.0.0.1:${settings.mailSmtpPort}`,
    publicDir: preparePublicDir(settings.dataDir),
  };
  const strapi = startServer(settings, secrets, places, env);
  keep(strapi.child);
  const web = startSite(settings, secrets, env);
  keep(web.child);
  if (mailbox) await waitForMailbox(mailbox, settings, stop.signal);
  await strapi.ready(stop.signal);
  await web.ready(stop.signal);
  console.log(report(settings, secrets, await ownerLogin(databaseUrl, settings, secrets)));
  return parts;
}

async function openDatabase(
  settings: Settings,
  secrets: Secrets,
  keep: (postgres: EmbeddedPostgres) => void,
): Promise<string> {
  if (settings.databaseUrl) return settings.databaseUrl;
  const postgres = await startEmbeddedPostgres(settings.dataDir, secrets);
  keep(postgres);
  return postgres.url();
}
