import { expect, test } from '@jest/globals';
import { renderMarkdown } from '../../frontend/src/lib/server/markdown';

const rendered = (text: string) => renderMarkdown(text, 2).trim();

test.each([
  ['The board is 3*4*5 cm.', '<p>The board is 3*4*5 cm.</p>'],
  ['a*b*c and a~~b~~c', '<p>a*b*c and a~~b~~c</p>'],
  ['Kind regards\n--\nAda', '<p>Kind regards<br>\n--<br>\nAda</p>'],
  ['    Four spaces in', '<p>Four spaces in</p>'],
])('%j is shown as whoever knows no Markdown meant it', (text, html) => {
  expect(rendered(text)).toBe(html);
});

test('what is meant as Markdown is one', () => {
  expect(rendered('**Bold**, *light*, ~~gone~~ and `code`.')).toBe(
    '<p><strong>Bold</strong>, <em>light</em>, <s>gone</s> and <code>code</code>.</p>',
  );
  expect(rendered('# News\n\n- one\n- two')).toBe('<h3>News</h3>\n<ul dir="auto">\n<li>one</li>\n<li>two</li>\n</ul>');
});
