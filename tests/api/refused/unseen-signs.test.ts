import { beforeAll, describe, expect, test } from '@jest/globals';
import { dataOf, refusedFields, sentenceOf, type Shape } from '../../helpers/answers';
import { type Client, registeredClient } from '../../helpers/people';

const NESTED = Array.from({ length: 60 }).reduce<unknown>((inner) => ({ a: inner }), 'x');

describe('what cannot be seen', () => {
  let ada: Client;
  beforeAll(async () => {
    ada = await registeredClient();
  });
  const name = (text: unknown) => ada.put('/api/clients/me', { data: { name: text } });

  test.each([
    ['a NUL', 'A\0da', /cannot be stored/],
    ['half of a character', 'A\ud83d', /cannot be stored/],
    ['sixty levels', NESTED, /more in one another/],
    ['a sign that turns the others round', 'A\u202egnp.exe', /cannot be seen/],
    ['an escape', 'A\u001b[31m', /cannot be seen/],
    ['nothing to see', '\u200b\u2060\u200d', /./],
  ])('is refused at its field in a name: %s', async (_, text, sentence) => {
    const answer = await name(text);
    expect([answer.status, refusedFields(answer)]).toEqual([400, ['name']]);
    expect(sentenceOf(answer)).toMatch(sentence);
  });

  test('is refused wherever it hides', async () => {
    const links = [{ network: 'linkedin', url: 'https://www.linkedin.com/in/a\0' }];
    const answer = await ada.put('/api/clients/me', { data: { socialLinks: links } });
    expect(refusedFields(answer)).toEqual(['socialLinks.0.url']);
    const feedback = await ada.post('/api/feedbacks', { data: { about: 'other', body: '\u200b' } });
    expect([feedback.status, refusedFields(feedback)]).toEqual([400, ['body']]);
  });

  test.each(['عائشة\u200f', 'דנה', 'می\u200cخواهم', 'क्\u200dष', 'Ada 👩\u200d💻'])(
    'is taken where a language needs it: %s',
    async (text) => {
      expect(dataOf<Shape<'Profile'>>(await name(text)).name).toBe(text);
    },
  );
});
