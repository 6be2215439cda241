import { describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { dataOf, type Shape } from '../helpers/answers';
import { newPage } from '../helpers/browser';
import { eventually } from '../helpers/eventually';
import { sendTo } from '../helpers/letters';
import { linkTo, nextMail } from '../helpers/mail';
import { newCredentials, signIn } from '../helpers/people';
import { signInOn } from '../helpers/site';

describe('without JavaScript', () => {
  test('a client registers, reads, answers the profile and gives feedback', async () => {
    const page = await newPage({ javaScript: false });
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const grace = newCredentials({ name: 'Grace' });

    await page.goto('/register');
    await page.getByLabel('Your name').fill(grace.name);
    await page.getByLabel('E-mail address').fill(grace.email);
    await page.getByLabel('Password', { exact: true }).fill(grace.password);
    await button('Ask for an account').click();
    await page.goto(linkTo(await nextMail(grace.email, /Confirm/), '/confirm').href);
    await signInOn(page, grace);

    await page.goto('/profile/edit');
    await page.getByLabel('Phone').fill('no number');
    await button('Save profile').click();
    await page.getByText('Enter a phone number').first().waitFor();
    expect(await page.getByLabel('Phone').inputValue()).toBe('no number');
    await page.getByLabel('Phone').fill('+46 8 123 456');
    await page.locator('[name="socialLinks.0.network"]').selectOption('github');
    await page.locator('[name="socialLinks.0.url"]').fill('@grace');
    await button('Save profile').click();
    await page.waitForURL('**/profile');

    const api = { ...grace, ...(await signIn(grace.email, grace.password)) };
    const profile = dataOf<Shape<'Profile'>>(await api.get('/api/clients/me'));
    expect(profile).toMatchObject({
      phone: '+46 8 123 456',
      socialLinks: [{ network: 'github', url: 'https://github.com/grace' }],
    });

    await page.goto('/profile/edit');
    const picture = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#c98' } })
      .png()
      .toBuffer();
    await page.getByLabel('Choose a picture').setInputFiles({ name: 'me.png', mimeType: 'image/png', buffer: picture });
    await button('Use this picture').click();
    await button('Remove the picture').waitFor();

    await sendTo([api], { subject: 'On paper' });
    await page.goto('/messages');
    await page.getByRole('link', { name: /On paper/ }).click();
    await page.getByRole('heading', { name: 'On paper' }).waitFor();
    await button('Mark unread').click();
    const unread = async () => dataOf<Shape<'InboxItem'>[]>(await api.get('/api/messages?unread=true'));
    await eventually('the message to be unread again', async () => (await unread()).length === 1);

    await page.goto('/feedback');
    await page.getByLabel('Something else').check();
    await page.getByLabel('Your words').fill('Works on my old machine.');
    await button('Send it').click();
    await page.getByText('Works on my old machine.').waitFor();
  });
});
