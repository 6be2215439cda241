import type { SIZES, TYPES } from '../schemas';

type Size = (typeof SIZES)[number];
type Type = (typeof TYPES)[number];

/** From how many people on. */
const FROM: [Size, number][] = [
  ['large', 250],
  ['medium', 50],
  ['small', 10],
  ['micro', 2],
  ['solo', 0],
];

const TYPE_WORDS: Record<Type, readonly string[]> = {
  person: ['person', 'private person', 'individual', 'privat', 'privatperson'],
  company: ['company', 'business', 'firm', 'firma', 'unternehmen'],
  nonprofit: ['nonprofit', 'non-profit', 'ngo', 'association', 'charity', 'verein'],
  public_body: ['public body', 'public_body', 'public', 'government', 'authority', 'behörde'],
};

/** Languages that files name rather than code; others are said by their code. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'fi', 'pl', 'cs'];

/** Each by its name in English, in German and in itself. */
const LANGUAGE_NAMES = new Map(
  LANGUAGES.flatMap((code) =>
    ['en', 'de', code].map((reader) => [
      new Intl.DisplayNames(reader, { type: 'language' }).of(code)!.toLowerCase(),
      code,
    ]),
  ),
);

/** What stands between thousands, whoever wrote it: "1,200", "1.200", "1’200", "1 200". */
const BETWEEN_THOUSANDS = /(?<=\d)[.,'’\s](?=\d{3}(?!\d))/g;

/** How large a company is, from a number of people or the first of a range; anything else as it is. */
export function sizeIn(cell: string): string {
  const [people] = /\d+/.exec(cell.replace(BETWEEN_THOUSANDS, '')) ?? [];
  if (people === undefined) return /^(one person|freelancer|einzelperson)$/i.test(cell) ? 'solo' : cell.toLowerCase();
  return FROM.find(([, from]) => Number(people) >= from)![0];
}

/** What kind of client it is, by a word for it; anything else as it is. */
export function typeIn(cell: string): string {
  const word = cell.toLowerCase();
  return Object.entries(TYPE_WORDS).find(([, words]) => words.includes(word))?.[0] ?? word;
}

/** The code of a language, by its name or as it is. */
export const languageIn = (cell: string): string => LANGUAGE_NAMES.get(cell.toLowerCase()) ?? cell;
