import { cut } from '../../../text/cut';
import { withoutMarks } from './emphasis';
import { LINK } from './links';

const LENGTH = 140;

/** A short first line that ends in a comma: everybody's letter begins with it, so it tells nothing in a list. */
const GREETING = /^\s*[^\n]{1,60},[ \t]*\n+(\S)/;

/** Where a text without blanks is cut in the middle of the place that a name takes (`{{name}}`), of which nothing would be known. */
const BEGUN_NAME = /\{(\{(n(a(m(e\}?)?)?)?)?)?$/;

/** The first words of a Markdown text as plain text, cut between words: what a list shows under the subject. */
export function excerptOf(markdown: string): string {
  const words = markdown
    .replace(GREETING, (_, first: string) => first.toUpperCase())
    .replace(/```[\s\S]*?```/g, ' ')
    .replace(LINK, '$1')
    .replace(/^\s{0,3}(?:#{1,6}|>|[-*+]|\d{1,3}\.)\s+/gm, '');
  const plain = withoutMarks(words).replace(/\s+/g, ' ').trim();
  if (plain.length <= LENGTH) return plain;
  const atWord = cut(plain, Math.max(plain.lastIndexOf(' ', LENGTH - 1), LENGTH / 2));
  return `${atWord.replace(BEGUN_NAME, '').trimEnd()}…`;
}
