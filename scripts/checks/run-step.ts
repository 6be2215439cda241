import { spawn } from 'node:child_process';
import { root } from '../launcher/paths';
import type { Command } from './npm';

/**
 * Runs a program on this terminal, to its end. Ctrl-C reaches it by itself and it may clean up; this process waits.
 * @returns its exit code; 1 when a signal ended it
 */
export function runHere([file, ...args]: Command, env: NodeJS.ProcessEnv = process.env): Promise<number> {
  const child = spawn(file, args, { cwd: root, env, stdio: 'inherit' });
  const forward = (signal: NodeJS.Signals): void => void child.kill(signal);
  const ignore = (): void => undefined;
  process.on('SIGINT', ignore).on('SIGTERM', forward).on('SIGHUP', forward);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      process.off('SIGINT', ignore).off('SIGTERM', forward).off('SIGHUP', forward);
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs a program to its end and keeps what it prints, for what runs beside others.
 * @returns its exit code, 1 when a signal ended it, and everything it printed
 */
export function runQuietly([file, ...args]: Command): Promise<{ code: number; output: string }> {
  const child = spawn(file, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(output).toString() }));
  });
}
