import { SMTPServer } from 'smtp-server';

export interface MailServer {
  url: string;
  /** Every mail received so far, as it came over the wire, with the addresses it was sent to; oldest first. */
  received: { to: string[]; source: string }[];
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
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        received.push({ to, source: Buffer.concat(chunks).toString() });
        done();
      });
    },
  });
  // A client that breaks off, as a Strapi does that is being stopped.
  smtp.on('error', () => undefined);
  await new Promise<void>((resolve) => smtp.listen(port, '127.0.0.1', resolve));
  const address = smtp.server.address();
  if (typeof address !== 'object' || !address) throw new Error('the mail server has no port');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    unref: () => smtp.server.unref(),
    close: () => new Promise((resolve) => smtp.close(resolve)),
  };
}
