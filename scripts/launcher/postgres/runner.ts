import { readFileSync } from 'node:fs';

/** As whom PostgreSQL runs. It refuses to run as root. */
export type Runner =
  | { kind: 'self' }
  /** Root, but in a user namespace where it appears as someone else: files stay root's, nothing is copied. */
  | { kind: 'namespace'; uid: number }
  /** Another user, who must be able to reach programs and data. */
  | { kind: 'user'; name: string; uid: number; gid: number };

export interface Account {
  name: string;
  uid: number;
  gid: number;
}

/**
 * The ways to run PostgreSQL, best first.
 * @param uid of this process; undefined where the platform has none
 * @param passwd the text of /etc/passwd. Whom PostgreSQL appears as must be listed there: initdb looks itself up
 * @param dataOwner uid that owns data from an earlier run, which then decides: PostgreSQL opens only its owner's data
 */
export function runnersFor(uid: number | undefined, passwd: string, dataOwner?: number): Runner[] {
  if (uid !== 0) return [{ kind: 'self' }];
  const accounts = accountsIn(passwd);
  const owner = accounts.find((account) => account.uid === dataOwner && account.uid !== 0);
  if (owner) return [{ kind: 'user', ...owner }];
  const account = ['postgres', 'nobody', 'daemon']
    .map((name) => accounts.find((one) => one.name === name))
    .find(Boolean);
  if (!account) return [];
  return [
    { kind: 'namespace', uid: account.uid },
    { kind: 'user', ...account },
  ];
}

/** @returns the program and arguments, and the ids to spawn them with */
export function commandFor(
  runner: Runner,
  file: string,
  args: string[],
): { file: string; args: string[]; ids: { uid?: number; gid?: number } } {
  switch (runner.kind) {
    case 'self':
      return { file, args, ids: {} };
    case 'namespace':
      return {
        file: 'unshare',
        args: ['-U', `--map-user=${runner.uid}`, `--map-group=${runner.uid}`, file, ...args],
        ids: {},
      };
    case 'user':
      return { file, args, ids: { uid: runner.uid, gid: runner.gid } };
  }
}

/** @returns the text of /etc/passwd, empty where there is none */
export function readPasswd(): string {
  try {
    return readFileSync('/etc/passwd', 'utf8');
  } catch {
    return '';
  }
}

function accountsIn(passwd: string): Account[] {
  return passwd
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}
