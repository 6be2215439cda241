import { createServer } from 'node:net';
import type { Place } from './settings';
import { codeOf, StartError } from './start-error';

/**
 * Refuses to go on when a port is taken, before anything was started.
 * @param places where something will listen, by the name of the variable that chooses the port
 * @throws StartError naming the first port that will not do
 */
export async function throwIfPortsTaken(places: Record<string, Place>): Promise<void> {
  for (const [variable, { host, port }] of Object.entries(places)) {
    // "localhost" may mean ::1 first: another program there would answer in the site's place.
    const hosts = host === '127.0.0.1' ? [host, '::1'] : [host];
    for (const address of hosts) throwIfTaken(variable, port, await tryListening(port, address));
  }
}

/** @returns a port of 127.0.0.1 that was free just now */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** @returns the error code of listening there, or null when it worked or this machine lacks the address family */
function tryListening(port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => {
      const code = codeOf(error) ?? 'unknown';
      resolve(host === '::1' && code !== 'EADDRINUSE' ? null : code);
    });
    server.listen({ port, host }, () => server.close(() => resolve(null)));
  });
}

function throwIfTaken(variable: string, port: number, code: string | null): void {
  if (code === null) return;
  if (code === 'EADDRINUSE') {
    throw new StartError(
      `Port ${port} (${variable}) is in use: stop the program that uses it, or set ${variable} to another port, such as ${variable}=${port + 1}.`,
    );
  }
  if (code === 'EACCES') {
    throw new StartError(`Port ${port} (${variable}) is not open to this user: set ${variable} to a port above 1023.`);
  }
  throw new StartError(
    `Nothing can listen on port ${port} (${code}): HOST must be an address of this machine, such as 127.0.0.1.`,
  );
}
