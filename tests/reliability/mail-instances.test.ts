import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { post } from '../helpers/api';
import { addCrowd } from '../helpers/crowd';
import { sql } from '../helpers/database';
import { eventually } from '../helpers/eventually';
import { sendTo } from '../helpers/letters';
import { mailsTo } from '../helpers/mail';
import { newCredentials } from '../helpers/people';
import { usePortal } from '../helpers/portal';
import { type Portal, startPortal } from '../helpers/harness/portal';

let one: Portal;
let other: Portal;
beforeAll(async () => {
  one = await startPortal({ name: 'mail_one' });
  other = await startPortal({ name: 'mail_other', database: one });
  usePortal(one);
}, 90_000);
afterAll(async () => {
  await one.stop();
  await other.stop();
});

const everything = () => [...one.mail.received, ...other.mail.received];

test('two instances send every mail, each of them once', async () => {
  const crowd = await addCrowd('crowd', 60);
  await sendTo('all', { subject: 'To all' });
  await eventually(
    'all mails to be sent',
    async () => {
      const [{ count } = { count: 0 }] = await sql<{ count: number }>(
        `select count(*)::int as count from mails where subject = 'New message: To all' and state = 'sent'`,
      );
      return count === crowd.length;
    },
    30_000,
  );
  const recipients = everything().flatMap(({ to }) => to);
  expect(recipients.filter((address) => crowd.includes(address)).sort()).toEqual(crowd.sort());
}, 40_000);

test('what a killed one had under way another one sends, as the same mail', async () => {
  const ada = newCredentials();
  // Both take the mail and keep silent, so that whoever is at it dies with it in hand.
  for (const { mail } of [one, other]) mail.manners.afterData = 'silence';
  expect((await post('/api/auth/local/register', ada)).status).toBe(200);
  const dying = await eventually('one of them to be at it', () =>
    [one, other].find(({ mail }) => mail.received.some(({ to }) => to.includes(ada.email))),
  );
  process.kill(dying.server.pid, 'SIGKILL');
  await dying.server.ended;
  const living = dying === one ? other : one;
  living.mail.manners.afterData = undefined;
  await eventually('the other to send it', async () => (await mailsTo(ada.email, living.mail))[0], 45_000);
  const mails = [...(await mailsTo(ada.email, one.mail)), ...(await mailsTo(ada.email, other.mail))];
  expect(mails).toHaveLength(2);
  expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(1);
}, 60_000);
