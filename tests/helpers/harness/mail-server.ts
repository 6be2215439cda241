import type { Socket } from 'node:net';
import type { Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** What a mail server may do instead of taking a mail. */
export interface Manners {
  /** Answers a recipient with an error, such as 550; undefined takes them. */
  refuse?: (address: string) => number | undefined;
  /** Having received a mail (and kept it): says nothing any more, or hangs up without a word. */
  afterData?: 'silence' | 'hang up' | undefined;
}

export interface ReceivedMail {
  to: string[];
  source: string;
  /** Once somebody has looked for it. */
  parsed?: Promise<Email>;
}

export interface MailServer {
  url: string;
  /** Every mail received so far, as it came over the wire, with the addresses it was sent to; oldest first. */
  received: ReceivedMail[];
  /** How many connections were opened to it so far. */
  connections(): number;
  /** How it treats who comes next; as it should, unless told. */
  manners: Manners;
  /** Lets this process end while the server listens. */
  unref(): void;
  close(): Promise<void>;
}

/**
 * Starts a real SMTP server that keeps what it receives.
 * @param port 0 for any free one
 */
export async function startMailServer(port = 0): Promise<MailServer> {
  const received: MailServer['received'] = [];
  const manners: Manners = {};
  let connections = 0;
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    closeTimeout: 500,
    onConnect(_session, done) {
      connections += 1;
      done();
    },
    onRcptTo({ address }, _session, done) {
      const responseCode = manners.refuse?.(address);
      done(responseCode === undefined ? null : Object.assign(new Error('no such mailbox here'), { responseCode }));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        received.push({ to, source: Buffer.concat(chunks).toString() });
        if (manners.afterData === 'hang up') hangUp(session.id);
        else if (manners.afterData !== 'silence') done();
      });
    },
  });
  const hangUp = (id: string) => {
    for (const connection of smtp.connections as Iterable<{ id: string; _socket: Socket }>) {
      if (connection.id === id) connection._socket.destroy();
    }
  };
  // A client that breaks off, as a Strapi does that is being stopped.
  smtp.on('error', () => undefined);
  await new Promise<void>((resolve) => smtp.listen(port, '127.0.0.1', resolve));
  const address = smtp.server.address();
  if (typeof address !== 'object' || !address) throw new Error('the mail server has no port');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    connections: () => connections,
    manners,
    unref: () => smtp.server.unref().on('connection', (socket) => socket.unref()),
    close: () => new Promise((resolve) => smtp.close(resolve)),
  };
}
