import { describe, expect, test } from '@jest/globals';
import { socialUrl, webAddress } from '../../src/api/client/domain/social-links';

describe('a social link', () => {
  test.each([
    ['instagram', '@ada', 'https://www.instagram.com/ada'],
    ['instagram', 'ada', 'https://www.instagram.com/ada'],
    ['youtube', '@ada.bakes', 'https://www.youtube.com/@ada.bakes'],
    ['bluesky', 'ada.example.com', 'https://bsky.app/profile/ada.example.com'],
    ['mastodon', '@ada@Example.social', 'https://example.social/@ada'],
    ['linkedin', 'linkedin.com/in/ada', 'https://linkedin.com/in/ada'],
    ['x', 'https://twitter.com/ada', 'https://twitter.com/ada'],
    ['other', 'example.com/ada', 'https://example.com/ada'],
  ] as const)('on %s may be written %s', (network, text, url) => {
    expect(socialUrl(network, text)).toBe(url);
  });

  test.each([
    ['instagram', 'https://evil.example/instagram.com'],
    ['instagram', 'https://instagram.com.evil.example/ada'],
    ['github', 'javascript:alert(1)'],
    ['github', 'two words'],
    ['github', '@'],
    ['mastodon', '@ada'],
    ['other', '@ada'],
  ] as const)('on %s is not %s', (network, text) => {
    expect(socialUrl(network, text)).toBeNull();
  });
});

describe('a web address', () => {
  test.each([
    ['example.com', 'https://example.com/'],
    ['http://example.com/a?b=c', 'http://example.com/a?b=c'],
    ['example.com:8080/shop', 'https://example.com:8080/shop'],
  ])('may be written %s', (text, url) => {
    expect(webAddress(text)).toBe(url);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.com',
    'localhost',
    'a b.com',
    'https://me:pw@example.com',
    '',
  ])('is not %s', (text) => {
    expect(webAddress(text)).toBeNull();
  });
});
