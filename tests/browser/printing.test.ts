import { expect, test } from '@jest/globals';
import { sendTo } from '../helpers/letters';
import { requested } from '../helpers/projects';
import { signedInPage } from '../helpers/site';

test('on paper stands what a page says, and nothing that one would press or fill in', async () => {
  const { client, page } = await signedInPage();
  const { documentId } = await requested(client, { title: 'A gate' });
  await sendTo([client], { subject: 'The bill' });
  const letter = await sendTo([client], { subject: 'The plan', body: 'Monday.' });
  await page.emulateMedia({ media: 'print' });
  for (const [path, says] of [
    [`/projects/${documentId}`, 'A gate'],
    [`/messages/${letter}`, 'The plan'],
  ] as const) {
    await page.goto(path);
    await page.getByRole('heading', { name: says }).first().waitFor();
    const pressed = page.locator('form, nav, .ways, #files').filter({ visible: true });
    expect(await pressed.count()).toBe(0);
    expect(await page.getByText('The bill').filter({ visible: true }).count()).toBe(0);
    const { x } = (await page.getByRole('main').boundingBox())!;
    expect(x).toBe(0);
  }
});
