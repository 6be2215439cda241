import { describe, expect, test } from '@jest/globals';
import { confirmLetter, invitedAgainLetter, inviteLetter, removedLetter } from '../../src/api/account/domain/letters';
import type { Letter } from '../../src/mail/letter';
import { rendered } from '../../src/mail/render';

const sender = { name: 'Marlow & Finch', accentColour: '#1f5a43', signature: null, replyAddress: null };
const confirm = confirmLetter(sender.name, '<b>Ada</b>', 'https://portal.test/confirm?code=a&b');

const news: Letter = {
  subject: '“Web shop” is ready for delivery (and 1 more)',
  greeting: 'Hello Ada,',
  paragraphs: ['this is what happened:'],
  items: [
    {
      heading: 'New price for “Web shop”',
      facts: [{ label: 'Price', from: '€640.00', to: '€700.00' }],
      words: 'It is <more> work.\nSorry!',
      author: 'Tom Marlow',
      action: { label: 'Look at the project', url: 'https://portal.test/projects/p1' },
    },
    {
      heading: '“Web shop” is ready for delivery',
      action: { label: 'Look and accept', url: 'https://portal.test/projects/p1' },
    },
  ],
  further: 3,
  stopping: {
    settingsUrl: 'https://portal.test/settings',
    unsubscribeUrl: 'https://portal.test/unsubscribe?token=t1',
  },
};

/** The words of a page as somebody reads them. */
const wordsOf = (html: string) =>
  html
    .replace(/<(style|title)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

describe('a mail', () => {
  test.each([
    ['about the account', confirm],
    ['with news', news],
  ])('%s says the same in both of its parts', (_, letter) => {
    const { html, text } = rendered(letter, sender);
    const words = wordsOf(html);
    const said = [
      letter.greeting,
      ...letter.paragraphs,
      ...(letter.items ?? []).flatMap(({ heading, words: written = '', author, action }) => [
        heading,
        ...(written ?? '').split('\n'),
        author ?? '',
        action.label,
      ]),
      letter.action?.label ?? '',
      sender.name,
    ];
    for (const part of said) {
      expect(text).toContain(part);
      expect(words).toContain(part);
    }
  });

  test('writes every address out in the plain part', () => {
    expect(rendered(confirm, sender).text).toContain('https://portal.test/confirm?code=a&b');
    const { text } = rendered(news, sender);
    for (const { action } of news.items!) expect(text).toContain(action.url);
    expect(text).toContain(news.stopping!.unsubscribeUrl);
    expect(text).toContain(news.stopping!.settingsUrl);
  });

  test('shows what people wrote as text, never as HTML', () => {
    const { html } = rendered(confirm, sender);
    expect(html).toContain('Hello &lt;b&gt;Ada&lt;/b&gt;,');
    expect(html).toContain('Marlow &amp; Finch');
    expect(html).toContain('href="https://portal.test/confirm?code=a&amp;b"');
  });

  test.each([
    ['Win at evil.example', 'Win at evil. example'],
    ['ada@evil.example', 'ada@evil. example'],
    ['Win: HTTPS://evil.example/now', 'Win: HTTPS: //evil. example/now'],
    ['evil\uFF0Eexample', 'evil\uFF0E example'],
    ['Dr.Müller', 'Dr. Müller'],
    ['J.R.R. Tolkien', 'J.R.R. Tolkien'],
    ['Ada & Sons Ltd.', 'Ada & Sons Ltd.'],
  ])('to an address that somebody typed calls %s %s: no name is a link', (name, said) => {
    const invited = { client: name, invitedBy: 'Grace', byClient: true };
    const letters = [
      confirmLetter(sender.name, name, 'https://portal.test/'),
      inviteLetter(sender.name, invited, 'https://portal.test/'),
      inviteLetter(sender.name, { ...invited, byClient: false }, 'https://portal.test/'),
      inviteLetter(sender.name, { ...invited, invitedBy: name }, 'https://portal.test/'),
      invitedAgainLetter(sender.name, invited, 'https://portal.test/'),
      removedLetter(sender.name, { client: name, by: 'Grace' }, 'https://portal.test/'),
      removedLetter(sender.name, { client: name, by: name }, 'https://portal.test/'),
    ];
    for (const { greeting, paragraphs } of letters) {
      const words = [greeting, ...paragraphs].join(' ');
      expect(words).toContain(said);
      if (said !== name) expect(words).not.toContain(name);
    }
  });

  test('is signed by the business, and says whether anybody reads an answer', () => {
    expect(rendered(confirm, sender).text).toContain('\n\nMarlow & Finch\n\n-- \n');
    expect(rendered(confirm, { ...sender, signature: 'Tom' }).text).toContain('\n\nTom\n\n-- \n');
    expect(rendered(confirm, sender).text).toContain('Nobody reads answers');
    expect(rendered(confirm, { ...sender, replyAddress: 'us@demo.test' }).text).toContain('You can answer this mail.');
  });

  test('loads nothing from elsewhere and runs nothing', () => {
    for (const letter of [confirm, news]) {
      const { html } = rendered(letter, sender);
      expect(html).not.toMatch(/<(img|script|link|iframe|object)\b|src=|url\(|@import|@font-face/i);
    }
  });

  test('only mail that was not asked for can be stopped', () => {
    expect(rendered(news, sender).html).toContain('Stop these mails');
    expect(rendered(confirm, sender).html).not.toContain('Stop these mails');
  });

  test('has colours of its own where it is dark', () => {
    const { html } = rendered(news, sender);
    expect(html).toContain('<meta name="color-scheme" content="light dark"/>');
    expect(html).toContain(
      '@media (prefers-color-scheme: dark){.paper,.paper>table>tbody>tr>td{background-color:#161512 !important}',
    );
  });
});
