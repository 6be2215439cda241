import words from './translations/en.json';

/** Text as a literal of an ICU message, where braces and angle brackets mean something. */
const literal = (text: string) => text.replaceAll("'", "''").replace(/[{}<>]/g, "'$&'");

/** The panel's own words, laid over Strapi's, in the business's name. */
export function wordsFor(business: string): Record<string, string> {
  const name = literal(business);
  return Object.fromEntries(Object.entries(words).map(([id, text]) => [id, text.replaceAll('{business}', () => name)]));
}
