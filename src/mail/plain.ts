import type { Action, Fact, Item, Letter, Sender } from './letter';

/** "Price: €640.00 → €700.00", or without what was before. */
export const factLine = ({ label, from, to }: Fact): string => `${label}: ${from === null ? to : `${from} → ${to}`}`;

export const signatureOf = ({ name, signature }: Sender): string => signature?.trim() || name;

/** What a mail leaves out, so that it stays short. */
export function furtherLine({ further = 0 }: Letter): string | null {
  if (further === 0) return null;
  return further === 1 ? 'And one more, which you find there.' : `And ${further} more, which you find there.`;
}

/** Why this came, and whether anybody reads an answer to it. */
export function reasonLines({ stopping }: Letter, { name, replyAddress }: Sender): string[] {
  const why = stopping
    ? `You get this because something happened for you at ${name}.`
    : `This is about your account at ${name}, so it comes whatever you chose about mail.`;
  return [why, replyAddress ? 'You can answer this mail.' : 'Nobody reads answers to this mail.'];
}

const quoted = (text: string) =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');

const linkText = ({ label, url }: Action) => `${label}:\n${url}`;

function itemText({ heading, remark, facts = [], words, author, choices = [], action }: Item): string {
  return [
    [heading, ...(remark ? [remark] : []), ...facts.map(factLine)].join('\n'),
    ...(words ? [quoted(words) + (author ? `\n> (${author})` : '')] : []),
    ...choices.map(linkText),
    linkText(action),
  ].join('\n\n');
}

/** The plain part: the whole letter, every address in full. */
export function plainText(letter: Letter, sender: Sender): string {
  const { greeting, paragraphs, action, items = [], stopping } = letter;
  const further = furtherLine(letter);
  const footer = [
    ...reasonLines(letter, sender),
    ...(stopping
      ? [`Choose what you get by mail: ${stopping.settingsUrl}`, `Stop these mails: ${stopping.unsubscribeUrl}`]
      : []),
  ].join('\n');
  return [
    greeting,
    ...paragraphs,
    ...(action ? [linkText(action)] : []),
    ...items.map(itemText),
    ...(further === null ? [] : [further]),
    signatureOf(sender),
    `-- \n${footer}`,
  ].join('\n\n');
}
