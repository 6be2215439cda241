import type { Item, Letter, Stopping } from '../../../mail/letter';
import { beginningOf } from './mail-words';

/** So many things are told in one mail, with so much of what was written: it stays far below 100 KB. */
const MOST_ITEMS = 20;
const MOST_WORDS = { alone: 6000, together: 600 } as const;

/** A subject is one line and not endless. */
const MOST_SUBJECT = 150;

interface Reader {
  /** How they are greeted; null where nobody knows. */
  name: string | null;
  stopping: Stopping;
}

const shortened = (item: Item, length: number): Item =>
  item.words ? { ...item, words: beginningOf(item.words, length) } : item;

const oneLine = (text: string) => beginningOf(text.replace(/\s+/g, ' ').trim(), MOST_SUBJECT);

/** One mail about what happened, oldest first; its subject names the latest. There is at least one item. */
export function newsLetter(items: Item[], { name, stopping }: Reader): Letter {
  const told = items.slice(-MOST_ITEMS);
  const latest = told.at(-1)!;
  const others = items.length - 1;
  const alone = others === 0;
  return {
    subject: oneLine(latest.heading) + (alone ? '' : ` (and ${others} more)`),
    greeting: name === null ? 'Hello,' : `Hello ${name},`,
    paragraphs: alone ? [] : ['this is what happened:'],
    items: told.map((item) => shortened(item, alone ? MOST_WORDS.alone : MOST_WORDS.together)),
    further: items.length - told.length,
    stopping,
  };
}
