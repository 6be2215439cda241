// Installs the packages when they are missing or belong to another package-lock.json.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { otherUser, takeTurn, usePackages } from './presence.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.clientele-stamp');
const inputs = ['package-lock.json', 'package.json', 'frontend/package.json'];

/**
 * Makes node_modules match package-lock.json, and says that this process works with it; does nothing when it already does.
 * Commands begun at once install one after the other, and none under a process that runs from this folder.
 * @returns {Promise<number>} npm's exit code, 0 when there was nothing to do
 */
export async function install() {
  const giveBack = await takeTurn(() => console.log('Another command installs the packages: waiting for it …'));
  try {
    const code = await installChanged();
    if (code === 0) await usePackages();
    return code;
  } finally {
    giveBack();
  }
}

async function installChanged() {
  const wanted = fingerprint();
  if (stamp() === wanted) return 0;
  if (stamp() !== null || !installedByHand()) {
    const user = await otherUser();
    if (user) {
      console.error(
        `The packages have changed, and process ${user} runs from this folder with the old ones: stop that, then run the command again.`,
      );
      return 1;
    }
    console.log('Installing the packages (npm ci), a minute or two …');
    const code = await npmCi();
    if (code !== 0) {
      console.error('npm ci failed, see above: mend that (often the network), then run the command again.');
      return code;
    }
  }
  writeFileSync(stampFile, wanted);
  return 0;
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(readFileSync(join(root, input)));
  return hash.digest('hex');
}

function stamp() {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : null;
}

/** Whether somebody's own `npm ci` left exactly the packages that package-lock.json names for this platform. */
function installedByHand() {
  const record = join(modules, '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(locked).every(([path, wanted]) => {
    if (!path.includes('node_modules/')) return true;
    const found = installed[path];
    return found ? found.version === wanted.version : wanted.optional === true;
  });
}

function npmCi() {
  // npm tells its scripts where it is itself; without it (run by hand), the npm of the PATH is used.
  const npm = process.env.npm_execpath;
  // Whatever NODE_ENV says: the launcher builds, and for that it takes the compilers' packages too.
  const ci = ['ci', '--include=dev'];
  const [file, args] = npm ? [process.execPath, [npm, ...ci]] : ['npm', ci];
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: root, stdio: 'inherit' });
    // A terminal's Ctrl-C reaches npm by itself; other signals are handed on.
    const forward = (signal) => child.kill(signal);
    const ignore = () => {};
    process.on('SIGINT', ignore).on('SIGTERM', forward).on('SIGHUP', forward);
    child.on('error', reject);
    child.on('exit', (code) => {
      process.off('SIGINT', ignore).off('SIGTERM', forward).off('SIGHUP', forward);
      resolve(code ?? 1);
    });
  });
}
