import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { serverEnvironment, siteEnvironment } from '../../scripts/launcher/environment';
import { report } from '../../scripts/launcher/report';
import { loadSecrets } from '../../scripts/launcher/secrets';
import { readSettings } from '../../scripts/launcher/settings';

const dataDir = mkdtempSync(join(tmpdir(), 'clientele-environment-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

const secrets = loadSecrets(dataDir, {});
const places = { databaseUrl: 'postgresql://db', smtpUrl: 'smtp://mail', publicDir: '/public' };

describe('the site', () => {
  it('is told no secret but its own key, whatever the launcher was told', () => {
    const told = { ...secrets, PATH: '/bin', DATABASE_URL: 'postgresql://a:b@c/d', SMTP_URL: 'smtp://a:b@c' };
    const environment = siteEnvironment(readSettings('start', {}), secrets, told);
    const { SITE_KEY, ...others } = secrets;
    expect(environment.SITE_KEY).toBe(SITE_KEY);
    for (const secret of [...Object.values(others), told.DATABASE_URL, told.SMTP_URL]) {
      expect(Object.values(environment)).not.toContain(secret);
    }
    expect(environment).toMatchObject({ PATH: '/bin', ORIGIN: 'http://localhost:3000', PORT: '3000' });
  });
});

describe('the site, behind a proxy,', () => {
  const settings = (env: NodeJS.ProcessEnv) => siteEnvironment(readSettings('start', env), secrets, {});

  it('reaches the API beside it, unless it is told to go by a balancer', () => {
    const API_URL = 'https://panel.studio.test';
    expect(settings({ API_URL, PORT: '2000' }).API_URL).toBe('http://127.0.0.1:2000');
    expect(settings({ API_URL, SITE_API_URL: 'http://balancer:80' }).API_URL).toBe('http://balancer');
  });
});

describe('Strapi', () => {
  it('is not told the password of the superuser of its database', () => {
    const environment = serverEnvironment(readSettings('start', {}), secrets, places, {});
    expect(Object.values(environment)).not.toContain(secrets.POSTGRES_PASSWORD);
  });

  it('fills itself with the sample business in the demo only', () => {
    const start = serverEnvironment(readSettings('start', {}), secrets, places, {});
    const demo = serverEnvironment(readSettings('demo', {}), secrets, places, {});
    expect([start.DEMO, demo.DEMO]).toEqual([undefined, 'true']);
    expect(demo.OWNER_PASSWORD).toBe(secrets.DEMO_PASSWORD);
  });
});

describe('the report of a start', () => {
  const owner = { email: 'me@studio.test', opens: true };

  it('prints a generated password', () => {
    expect(report(readSettings('start', {}), secrets, owner)).toContain(secrets.OWNER_PASSWORD);
  });

  it('does not repeat a password that somebody set', () => {
    const set = { OWNER_PASSWORD: 'Sesame-opens-1' };
    const said = report(readSettings('start', set), { ...secrets, ...set }, owner);
    expect(said).toContain('the password you set');
    expect(said).not.toContain('Sesame-opens-1');
    expect(said).toContain('counts on the first start');
  });

  it('prints no login that does not open the panel', () => {
    for (const set of [{}, { OWNER_PASSWORD: 'Sesame-opens-1', OWNER_EMAIL: 'other@studio.test' }]) {
      const said = report(readSettings('start', set), { ...secrets, ...set }, { ...owner, opens: false });
      expect(said).toMatch(/me@studio\.test +your own password/);
      for (const wrong of [secrets.OWNER_PASSWORD, 'Sesame-opens-1', 'other@studio.test'])
        expect(said).not.toContain(wrong);
    }
  });

  it('warns of a host name that site and panel share, since cookies ignore ports', () => {
    const shared = { SITE_URL: 'https://studio.test', API_URL: 'https://studio.test:8443' };
    expect(report(readSettings('start', shared), secrets, owner)).toContain('share the host name studio.test');
    expect(report(readSettings('start', {}), secrets, owner)).not.toContain('share the host name');
  });

  it('names the three clients of the demo', () => {
    const said = report(readSettings('demo', {}), secrets, { email: 'owner@demo.test', opens: true });
    for (const name of ['owner', 'ada', 'grace', 'linus'])
      expect(said).toMatch(new RegExp(`${name}@demo\\.test +${secrets.DEMO_PASSWORD}`));
  });
});
