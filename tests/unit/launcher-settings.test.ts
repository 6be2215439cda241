import { describe, expect, it } from '@jest/globals';
import { inRoot } from '../../scripts/launcher/paths';
import { placesOf, readSettings } from '../../scripts/launcher/settings';

describe('settings', () => {
  it('need nothing to be set', () => {
    expect(readSettings('start', {})).toMatchObject({
      host: '127.0.0.1',
      port: 1337,
      sitePort: 3000,
      siteUrl: 'http://localhost:3000',
      apiUrl: 'http://127.0.0.1:1337',
      dataDir: inRoot('.data'),
      mailGroupingSeconds: 300,
      databaseUrl: undefined,
      smtpUrl: undefined,
    });
  });

  it('give the demo a data directory and an owner of its own', () => {
    const { dataDir, ownerEmail } = readSettings('demo', {});
    expect([dataDir, ownerEmail]).toEqual([inRoot('.demo-data'), 'owner@demo.test']);
  });

  it('let the addresses follow the ports', () => {
    const { siteUrl, apiUrl } = readSettings('start', { PORT: '4000', SITE_PORT: '4001' });
    expect([siteUrl, apiUrl]).toEqual(['http://localhost:4001', 'http://127.0.0.1:4000']);
  });

  it('keep the site and the panel on two host names, since cookies ignore ports', () => {
    const { siteUrl, apiUrl } = readSettings('start', {});
    expect(new URL(siteUrl).hostname).not.toBe(new URL(apiUrl).hostname);
  });

  it('take an address with a slash at its end', () => {
    expect(readSettings('start', { SITE_URL: 'https://portal.example.com/' }).siteUrl).toBe(
      'https://portal.example.com',
    );
  });

  it('let the addresses follow an address of this machine that is listened on', () => {
    const given = { HOST: '::1', SITE_URL: 'http://portal.example.test:3000' };
    expect(readSettings('start', given).apiUrl).toBe('http://[::1]:1337');
    expect(readSettings('start', { ...given, HOST: '192.0.2.2' }).apiUrl).toBe('http://192.0.2.2:1337');
    for (const HOST of ['0.0.0.0', '::', 'localhost', '127.0.0.1']) {
      const { siteUrl, apiUrl } = readSettings('start', { HOST });
      expect([siteUrl, apiUrl]).toEqual(['http://localhost:3000', 'http://127.0.0.1:1337']);
    }
  });

  it('look for the ports of the mailbox where it listens, which is at home', () => {
    const given = { HOST: '192.0.2.2', SITE_URL: 'http://portal.example.test:3000' };
    const { PORT, SITE_PORT, MAIL_SMTP_PORT, MAIL_WEB_PORT } = placesOf(readSettings('start', given));
    expect([PORT?.host, SITE_PORT?.host]).toEqual(['192.0.2.2', '192.0.2.2']);
    expect([MAIL_SMTP_PORT?.host, MAIL_WEB_PORT?.host]).toEqual(['127.0.0.1', '127.0.0.1']);
  });

  it("write the owner's address as the panel's door looks for it", () => {
    expect(readSettings('start', { OWNER_EMAIL: 'Kim@Example.com' }).ownerEmail).toBe('kim@example.com');
  });

  it('count an empty variable as unset', () => {
    expect(readSettings('start', { PORT: '', SMTP_URL: ' ' })).toMatchObject({ port: 1337, smtpUrl: undefined });
  });

  it('need no mail ports where mail goes elsewhere', () => {
    const smtp = { SMTP_URL: 'smtp://mail.example.com', MAIL_FROM: 'studio@example.com' };
    expect(Object.keys(placesOf(readSettings('start', smtp)))).toEqual(['PORT', 'SITE_PORT']);
  });
});

describe('a setting that will not do', () => {
  it.each([
    [{ PORT: 'http' }, 'PORT must be a port, a whole number from 1 to 65535, for example 1337.'],
    [{ SITE_PORT: '70000' }, 'SITE_PORT must be a port, a whole number from 1 to 65535, for example 3000.'],
    [{ SITE_URL: 'portal' }, 'SITE_URL must be an address such as https://portal.example.com.'],
    [{ SITE_URL: 'https://x.test/portal' }, 'SITE_URL must have no path: write it as https://portal.example.com.'],
    [
      { DATABASE_URL: 'mysql://x' },
      'DATABASE_URL must be an address such as postgresql://user:password@host:5432/clientele.',
    ],
    [{ SMTP_URL: 'mail.example.com' }, 'SMTP_URL must be an address such as smtps://user:password@mail.example.com.'],
    [{ MAIL_FROM: 'Studio' }, 'MAIL_FROM must hold an e-mail address, such as "Studio <studio@example.com>".'],
    [{ MAIL_GROUPING_SECONDS: '-1' }, 'MAIL_GROUPING_SECONDS must be a whole number of seconds, such as 300.'],
    [{ OWNER_EMAIL: 'kim' }, 'OWNER_EMAIL must be an e-mail address, such as owner@example.com.'],
    [{ FAST_LANE: 'no' }, 'FAST_LANE must be true or false.'],
    [{ HOST: '192.0.2.2' }, 'HOST=192.0.2.2 is not "localhost": set SITE_URL to the address at which clients reach'],
    [{ PORT: '3000' }, 'PORT and SITE_PORT are both 3000: give each a port of its own.'],
  ])('%j is refused with its name and the mend', (env, sentence) => {
    expect(() => readSettings('start', env)).toThrow(sentence);
  });

  it.each([
    [{}, 'Clientele <portal@clientele.test>'],
    [{ SMTP_URL: 'smtp://x.test', SITE_URL: 'https://portal.example.com' }, 'Clientele <portal@portal.example.com>'],
    [{ SMTP_URL: 'smtp://x.test', OWNER_EMAIL: 'kim@example.com' }, 'Clientele <kim@example.com>'],
    [{ SMTP_URL: 'smtp://x.test', MAIL_FROM: 'Studio <hi@example.com>' }, 'Studio <hi@example.com>'],
  ])('%j tells whom mail comes from', (env, sender) => {
    expect(readSettings('start', env).mailFrom).toBe(sender);
  });

  it('is never repeated when it is a secret', () => {
    expect(() => readSettings('start', { OWNER_PASSWORD: 'letmein' })).toThrow(
      /^OWNER_PASSWORD must have 8 to 72 characters\.$/,
    );
  });
});
