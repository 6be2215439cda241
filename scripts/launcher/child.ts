import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { withLog } from './log-file';
import { root } from './paths';

export interface ChildOptions {
  /** As people call it, such as "Strapi". */
  name: string;
  /** The program and its arguments, run by this same Node. */
  args: string[];
  env: NodeJS.ProcessEnv;
  /** Takes everything the child prints. */
  logFile: string;
  cwd?: string;
}

/** A process whose end is the end of the whole. */
export interface Part {
  name: string;
  logFile: string;
  /** Settles when the process has ended, with how: "exit code 1", "SIGKILL". Never rejects. */
  ended: Promise<string>;
}

export interface Child extends Part {
  pid: number;
  hasEnded(): boolean;
  /** Asks it to stop and waits; after `patience` milliseconds, or once `hurry` aborts, it is killed. */
  stop(patience: number, hurry?: AbortSignal): Promise<void>;
  /** Lets this process end while the child runs; the child notices and ends, too. */
  unref(): void;
}

const manners = pathToFileURL(resolve(__dirname, 'child-manners.mjs')).href;

/** What is young is collected in steps of so many megabytes; Node's own sixteen cost three times as much memory and gain nothing. */
const YOUNG = '--max-semi-space-size=4';

/** Starts a Node program in this process group; it ends by itself when this process is gone. */
export function startChild({ name, args, env, logFile, cwd = root }: ChildOptions): Child {
  const child = withLog(logFile, (log) =>
    spawn(process.execPath, [YOUNG, '--import', manners, ...args], { cwd, env, stdio: ['ignore', log, log, 'ipc'] }),
  );
  let over = false;
  const ended = new Promise<string>((settle) => {
    const finish = (how: string): void => {
      over = true;
      settle(how);
    };
    child.once('exit', (code, signal) => finish(signal ?? `exit code ${code}`));
    child.once('error', (error) => finish(error.message));
  });

  async function stop(patience: number, hurry?: AbortSignal): Promise<void> {
    if (over) return;
    const kill = (): boolean => child.kill('SIGKILL');
    const timer = setTimeout(kill, hurry?.aborted ? 0 : patience);
    hurry?.addEventListener('abort', kill, { once: true });
    child.kill('SIGTERM');
    await ended;
    clearTimeout(timer);
    hurry?.removeEventListener('abort', kill);
  }

  function unref(): void {
    child.unref();
    child.channel?.unref();
  }

  return { name, pid: child.pid ?? 0, logFile, ended, hasEnded: () => over, stop, unref };
}
