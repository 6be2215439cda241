import { join } from 'node:path';
import { binOf } from './builds/tool';
import { startChild, type Child } from './child';
import { baseEnvironment } from './environment';
import { waitUntilServing } from './readiness';
import type { Settings } from './settings';

/**
 * Starts the local mailbox (maildev): an SMTP server that keeps every mail in DATA_DIR and shows it on a web page.
 * On 127.0.0.1 whatever HOST says, since it shows everybody's mail to whoever asks.
 */
export function startMailbox(settings: Settings, env: NodeJS.ProcessEnv): Child {
  return startChild({
    name: 'The local mailbox',
    args: [
      binOf('maildev'),
      ...['--ip', '127.0.0.1', '--smtp', String(settings.mailSmtpPort), '--web', String(settings.mailWebPort)],
      ...['--mail-directory', join(settings.dataDir, 'mailbox')],
    ],
    env: baseEnvironment(env),
    logFile: join(settings.dataDir, 'logs', 'mailbox.log'),
  });
}

/** The page that shows the mails. */
export const mailboxUrl = (settings: Settings): string => `http://127.0.0.1:${settings.mailWebPort}`;

export const waitForMailbox = (child: Child, settings: Settings, signal: AbortSignal): Promise<void> =>
  waitUntilServing(child, mailboxUrl(settings), (status) => status === 200, signal);
