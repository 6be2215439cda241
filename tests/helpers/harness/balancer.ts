import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';

/** Hands requests to instances in turn, as a reverse proxy does. */
export interface Balancer {
  /** Where it answers, without a trailing slash. */
  url: string;
  /** The instances behind it, as addresses; may change at any time. */
  instances: string[];
  close(): Promise<void>;
}

/** What a proxy must not pass on. */
const OWN = ['connection', 'keep-alive', 'transfer-encoding'];

const passedOn = ({ headers, socket }: IncomingMessage) => {
  const rest = Object.fromEntries(Object.entries(headers).filter(([name]) => !OWN.includes(name)));
  const came = [headers['x-forwarded-for'], socket.remoteAddress].flat().filter(Boolean);
  return { ...rest, 'x-forwarded-for': came.join(', ') };
};

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** Starts one on a free port. An instance that cannot be reached is passed over; one that breaks off is a 502. */
export async function startBalancer(): Promise<Balancer> {
  const instances: string[] = [];
  let turn = 0;

  const handOn = (incoming: IncomingMessage, body: Buffer, response: ServerResponse, left: number): void => {
    const instance = instances[(turn += 1) % instances.length];
    const { method, url } = incoming;
    const passed = request(new URL(url ?? '/', instance), { method, headers: passedOn(incoming) }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
      answer.on('error', () => response.destroy());
    });
    passed.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED' && left > 1) handOn(incoming, body, response, left - 1);
      else if (response.headersSent) response.destroy();
      else response.writeHead(502).end();
    });
    response.on('close', () => passed.destroy());
    passed.end(body);
  };

  const server = createServer((incoming, response) => {
    bodyOf(incoming).then(
      (body) => handOn(incoming, body, response, instances.length),
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the balancer has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    instances,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
