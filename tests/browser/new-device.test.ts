import { expect, test } from '@jest/globals';
import { newPage } from '../helpers/browser';
import { jobsAreDone } from '../helpers/jobs';
import { mailsTo, nextMail } from '../helpers/mail';
import { registeredClient } from '../helpers/people';
import { signInOn } from '../helpers/site';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0';

test('who signs in on the site with a device of their own hears nothing, with another one they are told by mail', async () => {
  const client = await registeredClient();
  await signInOn(await newPage(), client);
  await jobsAreDone();
  expect((await mailsTo(client.email)).map(({ subject }) => subject)).not.toContain('You signed in with a new device');
  await signInOn(await newPage({ userAgent: FIREFOX }), client);
  expect((await nextMail(client.email, /^You signed in with a new device/)).text).toContain('Firefox on Linux');
});
