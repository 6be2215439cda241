import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { throwIfPortsTaken } from '../../scripts/launcher/ports';

describe('a port at which another program listens', () => {
  let other: Server;
  let port: number;

  beforeAll(async () => {
    other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    ({ port } = other.address() as AddressInfo);
  });
  afterAll(() => {
    other.close();
  });

  it.each(['127.0.0.1', '0.0.0.0', '::'])('is said to be taken for HOST=%s, with the mend', async (host) => {
    await expect(throwIfPortsTaken({ SITE_PORT: { host, port } })).rejects.toThrow(
      `Port ${port} (SITE_PORT) is in use: stop the program that uses it, or set SITE_PORT to another port`,
    );
  });
});
