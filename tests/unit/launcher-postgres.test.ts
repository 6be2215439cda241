import { describe, expect, it } from '@jest/globals';
import { commandFor, runnersFor } from '../../scripts/launcher/postgres/runner';

const passwd = [
  'root:x:0:0:root:/root:/bin/bash',
  'daemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin',
  'nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin',
  'kim:x:1000:1000::/home/kim:/bin/bash',
].join('\n');
const withPostgres = `${passwd}\npostgres:x:101:104::/var/lib/postgresql:/bin/bash\n`;

describe('PostgreSQL', () => {
  it('runs as whoever starts it, unless that is root', () => {
    expect(runnersFor(1000, passwd)).toEqual([{ kind: 'self' }]);
  });

  it('runs as whoever starts it where users have no numbers', () => {
    expect(runnersFor(undefined, '')).toEqual([{ kind: 'self' }]);
  });

  it('runs for root in a user namespace, else as another user', () => {
    expect(runnersFor(0, withPostgres)).toEqual([
      { kind: 'namespace', uid: 101 },
      { kind: 'user', name: 'postgres', uid: 101, gid: 104 },
    ]);
  });

  it('appears as a user the machine has: initdb looks itself up', () => {
    expect(runnersFor(0, passwd)[0]).toEqual({ kind: 'namespace', uid: 65534 });
  });

  it('stays with the user who owns its data', () => {
    expect(runnersFor(0, withPostgres, 1000)).toEqual([{ kind: 'user', name: 'kim', uid: 1000, gid: 1000 }]);
  });

  it('has no way to run for root where there is nobody else', () => {
    expect(runnersFor(0, 'root:x:0:0:root:/root:/bin/sh')).toEqual([]);
  });

  it('is started through unshare in a namespace, and with the ids of another user', () => {
    expect(commandFor({ kind: 'namespace', uid: 101 }, '/pg/postgres', ['-D', 'data'])).toEqual({
      file: 'unshare',
      args: ['-U', '--map-user=101', '--map-group=101', '/pg/postgres', '-D', 'data'],
      ids: {},
    });
    const user = { kind: 'user', name: 'kim', uid: 1000, gid: 1001 } as const;
    expect(commandFor(user, 'postgres', [])).toEqual({ file: 'postgres', args: [], ids: { uid: 1000, gid: 1001 } });
  });
});
