import { useSayings } from '../project/sayings';
import { useTold } from '../project/told';
import { type LogLine, nameOf } from './line';

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** A field's name in code as it is read: "profileImage" is "profile image". */
const inWords = (field: string) => field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** What a line of the log tells besides its kind, each thing in a sentence of its own. */
export function useDetails({ kind = '', actorType = '', details, createdAt = '' }: LogLine): string[] {
  const { day, word } = useSayings();
  const told = details ?? {};
  const { currency, from, to, fields, until, silent } = told;
  const { changesOf, wordsOf } = useTold({ currency: isText(currency) ? currency : null, requestedAt: createdAt });
  const event = { kind, actor: { type: actorType, name: null }, details: told, createdAt };
  const name = nameOf({ details });
  const fieldName = (field: unknown) => {
    const id = `clientele.details.field.${field}`;
    const said = word(id);
    return said === id ? inWords(String(field)) : said;
  };
  return [
    ...(name ? [word(name)] : []),
    ...(isText(told.name) && told.name !== name ? [told.name] : []),
    ...(isText(from) && isText(to) ? [word('clientele.details.changed', { from, to })] : []),
    ...(Array.isArray(fields) ? [word('clientele.details.fields', { fields: fields.map(fieldName).join(', ') })] : []),
    ...changesOf(event),
    ...wordsOf(event),
    ...(isText(until) ? [word('clientele.details.until', { day: day(until) })] : []),
    ...(silent === true ? [word('clientele.details.silent')] : []),
  ];
}
