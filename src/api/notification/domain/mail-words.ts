import { cut } from '../../../text/cut';
import { lineFeeds } from '../../../text/lines';
import { withoutMarks } from '../../message/domain/emphasis';
import { LINK } from '../../message/domain/links';

/** Markdown as a plain letter: its signs go, its lines, lists and addresses stay. */
export function mailWords(markdown: string): string {
  const words = lineFeeds(markdown)
    .replace(/^```.*$/gm, '')
    .replace(LINK, (whole, label: string, url: string) =>
      whole.startsWith('!') || label === url ? label : `${label} (${url})`,
    )
    .replace(/^[ \t]{0,3}(?:#{1,6}|>)\s+/gm, '')
    .replace(/^([ \t]{0,3})[*+-]\s+/gm, '$1– ');
  return withoutMarks(words)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The beginning of a text, cut between words. */
export function beginningOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const start = text.slice(0, length);
  return `${cut(start, Math.max(start.lastIndexOf(' '), start.lastIndexOf('\n'), length / 2)).trimEnd()} …`;
}
