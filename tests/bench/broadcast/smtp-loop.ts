import { createConnection } from 'node:net';
import { createInterface } from 'node:readline';

/** How many mails a second the barest sender gets rid of: one connection, one mail after another, nothing else. */
export async function smtpLoop(url: string, source: string, count: number): Promise<number> {
  const { hostname, port } = new URL(url);
  const socket = createConnection(Number(port), hostname).setNoDelay(true);
  const answers = createInterface({ input: socket })[Symbol.asyncIterator]();
  const say = async (line?: string): Promise<void> => {
    if (line !== undefined) socket.write(`${line}\r\n`);
    let answer: string;
    do answer = String((await answers.next()).value);
    while (/^\d{3}-/.test(answer));
    if (!/^[23]/.test(answer)) throw new Error(`The mail server said: ${answer}`);
  };
  await say();
  await say('EHLO bench.test');
  const since = performance.now();
  for (let sent = 0; sent < count; sent += 1) {
    await say('MAIL FROM:<portal@clientele.test>');
    await say(`RCPT TO:<crowd-${sent}@example.test>`);
    await say('DATA');
    await say(`${source}\r\n.`);
  }
  const seconds = (performance.now() - since) / 1000;
  socket.end('QUIT\r\n');
  return count / seconds;
}
