import { createServer, connect, type Socket } from 'node:net';

/**
 * A way to PostgreSQL on which what listens can be lost without a word: nothing passes any more and nobody hangs up, as behind a
 * firewall that has forgotten a connection.
 */
export interface SilentWay {
  /** The database as it is reached by this way. */
  url: string;
  /** How many connections listen, those apart that have fallen silent. */
  listening(): number;
  /** Lets those that listen fall silent. */
  silence(): void;
  /** Lets nobody begin to listen: who asks for it hears nothing, until `admit`. */
  hold(): void;
  admit(): void;
  close(): void;
}

/** Opens a way to a database, on a free port. */
export async function startSilentWay(databaseUrl: string): Promise<SilentWay> {
  const { hostname, port } = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  const listeners = new Set<[Socket, Socket]>();
  let isHeld = false;
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    const pair: [Socket, Socket] = [near, far];
    near.on('data', (bytes) => {
      if (bytes.includes('listen clientele_activities')) {
        if (isHeld) return;
        listeners.add(pair);
      }
      far.write(bytes);
    });
    far.on('data', (bytes) => near.write(bytes));
    for (const [socket, other] of [pair, [far, near] as const]) {
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        listeners.delete(pair);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the way has no port');
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${address.port}`;
  return {
    url: url.href,
    listening: () => listeners.size,
    silence() {
      for (const pair of listeners) for (const socket of pair) socket.pause();
      listeners.clear();
    },
    hold() {
      isHeld = true;
    },
    admit() {
      isHeld = false;
    },
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
