import { expect, test } from '@jest/globals';
import { violationsOn } from '../helpers/accessibility';
import { newPage } from '../helpers/browser';
import { registeredClient } from '../helpers/people';
import { portal } from '../helpers/portal';

test('the page of the API answers whoever pastes a token, and keeps it to itself', async () => {
  const client = await registeredClient();
  const page = await newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(`${portal().apiUrl}/api/docs`);

  const profile = page.locator('#get-clients-me');
  await profile.getByText('Try it').click();
  await profile.getByRole('button', { name: 'Send' }).click();
  await profile.getByText('401 Unauthorized').waitFor();
  await page.getByRole('textbox', { name: 'Token', exact: true }).first().fill(client.token);
  await profile.getByRole('button', { name: 'Send' }).click();
  await profile.getByText(client.name).waitFor();
  expect(await profile.getByRole('status').textContent()).toMatch(/^200/);

  const feedback = page.locator('#post-feedbacks');
  await feedback.getByText('Try it').click();
  await feedback.getByLabel('Body').fill('{"data":{"about":"other","body":"<img src=x onerror=alert(1)>"}}');
  await feedback.getByRole('button', { name: 'Send' }).click();
  await feedback.getByText('"<img src=x onerror=alert(1)>"').waitFor();
  expect(await feedback.locator('img').count()).toBe(0);

  // What may bring files along goes without them, too.
  const message = page.locator('#post-messages');
  await message.getByText('Try it').click();
  await message.getByLabel('Body').fill('{"data":{"topic":"other","subject":"A question","body":"When?"}}');
  await message.getByRole('button', { name: 'Send' }).click();
  await message.getByText('"subject": "A question"').waitFor();
  expect(await message.getByRole('status').textContent()).toMatch(/^201/);

  expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0]);
  expect(complaints.filter((text) => !text.includes('401'))).toEqual([]);
});

test.each([
  ['light', false],
  ['dark', true],
])('the page of the API can be used by everybody, %s', async (_, dark) => {
  const page = await newPage({ dark });
  await page.goto(`${portal().apiUrl}/api/docs`);
  for (const id of ['#get-messages', '#post-projects-documentId-actions']) {
    await page.locator(id).getByText('Try it').click();
  }
  expect(await violationsOn(page)).toEqual([]);
});
