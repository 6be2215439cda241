import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { isAlive } from '../../scripts/launcher/identity';
import { eventually } from '../helpers/eventually';
import { childOf } from '../helpers/harness/family';
import { launch, newScene, throughNpm, type Launch, type Scene } from '../helpers/launcher';
import { isLong } from '../helpers/reliability';

describe('starting', () => {
  let scene: Scene;
  const busy: Server[] = [];

  beforeAll(async () => {
    scene = await newScene();
  });
  afterEach(() => busy.splice(0).forEach((server) => server.close()));
  afterAll(() => scene.clear());

  async function refusal(environment: NodeJS.ProcessEnv): Promise<string> {
    const attempt = launch({ ...scene.environment, ...environment });
    expect(await attempt.exitCode).toBe(1);
    const said = attempt.output().trim();
    expect(said).not.toMatch(/\n\s+at /);
    return said;
  }

  it.each(['PORT', 'SITE_PORT', 'MAIL_SMTP_PORT', 'MAIL_WEB_PORT'] as const)(
    'names the port that is in use and the variable %s that changes it',
    async (variable) => {
      const server = createServer();
      busy.push(server);
      await new Promise<void>((resolve) => server.listen(Number(scene.environment[variable]), '127.0.0.1', resolve));
      const said = await refusal({});
      expect(said).toContain(`Port ${scene.environment[variable]} (${variable}) is in use`);
    },
  );

  it('says so when the database does not answer, without showing the password', async () => {
    const said = await refusal({ DATABASE_URL: 'postgresql://kim:hunter2@127.0.0.1:1/clientele' });
    expect(said).toMatch(/^DATABASE_URL leads to no PostgreSQL that answers at 127\.0\.0\.1:1/);
    expect(said).not.toContain('hunter2');
  });

  it('says so when the data directory cannot be written', async () => {
    expect(await refusal({ DATA_DIR: '/dev/null/data' })).toMatch(/^The data directory .* cannot be written/);
  });
});

describe('a running portal', () => {
  let scene: Scene;
  let first: Launch;

  beforeAll(async () => {
    scene = await newScene();
    first = launch(scene.environment);
    await first.running();
  }, 90_000);
  afterAll(async () => {
    first.signal('SIGTERM');
    await first.exitCode;
    scene.clear();
  });

  it('answers at the addresses it printed', async () => {
    const { PORT, SITE_PORT } = scene.environment;
    expect(first.output()).toContain(`http://localhost:${SITE_PORT}`);
    for (const url of [`http://localhost:${SITE_PORT}/`, `http://127.0.0.1:${PORT}/admin`]) {
      expect(first.output()).toContain(url.replace(/\/$/, ''));
      expect((await fetch(url)).status).toBe(200);
    }
  });

  it('lets the owner in with the printed password', async () => {
    const [, email, password] = /Owner\s+(\S+@\S+)\s+(\S+)/.exec(first.output()) ?? [];
    const login = await fetch(`http://127.0.0.1:${scene.environment.PORT}/admin/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    expect(login.status).toBe(200);
  });

  it('keeps a second one off its data', async () => {
    const other = await newScene();
    const second = launch({ ...other.environment, DATA_DIR: scene.environment.DATA_DIR });
    expect(await second.exitCode).toBe(1);
    other.clear();
    expect(second.output()).toContain(`already runs on ${scene.environment.DATA_DIR} (process ${first.pid})`);
  });

  it('leaves nothing behind when it is killed, but PostgreSQL, which the next start takes over', async () => {
    const before = postmaster(scene);
    first.signal('SIGKILL');
    await first.exitCode;
    await eventually('the orphaned processes to end', () => portsFree(scene));
    expect(isAlive(before)).toBe(true);
    first = launch(scene.environment);
    await first.running();
    expect(postmaster(scene)).toBe(before);
  }, 60_000);

  it('stops every process on SIGTERM and ends with 0', async () => {
    const database = postmaster(scene);
    first.signal('SIGTERM');
    expect(await first.exitCode).toBe(0);
    expect(isAlive(database)).toBe(false);
    expect(await portsFree(scene)).toBe(true);
  });

  it('ends with the npm that started it, whose next start waits until it has', async () => {
    const started = launch(scene.environment, 'start', throughNpm);
    await started.running();
    started.signal('SIGTERM');
    await eventually('it to notice', () => started.output().includes('Stopping'));
    first = launch(scene.environment);
    await started.exitCode;
    await first.running();
    first.signal('SIGTERM');
    expect(await first.exitCode).toBe(0);
  }, 90_000);

  const PARTS: [name: string, pidOf: (launcher: Launch, scene: Scene) => number][] = [
    ['PostgreSQL', (_launcher, scene) => postmaster(scene)],
    ['Strapi', ({ pid }) => childOf(pid, 'dist/src/server.js')],
    ['The client site', ({ pid }) => childOf(pid, 'frontend/build/index.js')],
  ];

  it.each(isLong ? PARTS : PARTS.slice(0, 1))(
    'names a part that dies (%s) and stops all others; its exit code says that it was not asked for',
    async (name, pidOf) => {
      first = launch(scene.environment);
      await first.running();
      const database = postmaster(scene);
      process.kill(pidOf(first, scene), 'SIGKILL');
      expect(await first.exitCode).toBe(1);
      expect(first.output()).toContain(`${name} stopped unexpectedly`);
      expect(await portsFree(scene)).toBe(true);
      expect(isAlive(database)).toBe(false);
    },
    90_000,
  );
});

function postmaster({ environment }: Scene): number {
  return Number.parseInt(readFileSync(join(environment.DATA_DIR, 'postgres', 'postmaster.pid'), 'utf8'), 10);
}

async function portsFree({ environment }: Scene): Promise<boolean> {
  const { PORT, SITE_PORT, MAIL_SMTP_PORT, MAIL_WEB_PORT } = environment;
  const free = await Promise.all([PORT, SITE_PORT, MAIL_SMTP_PORT, MAIL_WEB_PORT].map((port) => isFree(Number(port))));
  return free.every(Boolean);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer().once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
