import { exampleText } from './example';
import { type Lookup, resolved, type Schema, waysOf } from './schema';

const FORMATS: Record<string, string> = {
  email: 'an e-mail address',
  uri: 'a web address',
  date: 'a date',
  'date-time': 'a moment in UTC',
  binary: 'a file',
};

const upTo = (text: string, most: number | undefined, of: string) =>
  most === undefined ? text : `${text}, at most ${most.toLocaleString('en')} ${of}`;

function numberWords({ type, minimum, maximum }: Schema): string {
  const kind = type === 'integer' ? 'a whole number' : 'a number';
  if (minimum !== undefined && maximum !== undefined) return `${kind} from ${minimum} to ${maximum}`;
  return minimum === undefined ? kind : `${kind} from ${minimum}`;
}

const textWords = (schema: Schema) =>
  schema.pattern === undefined || schema.maxLength !== undefined
    ? upTo('a text', schema.maxLength, 'characters')
    : `a text such as ${exampleText(schema)}`;

function plainWords(schema: Schema, lookup: Lookup): string {
  const { type, format, items, maxItems } = schema;
  if (format !== undefined && FORMATS[format] !== undefined) return FORMATS[format];
  if (type === 'array') return upTo(`a list: ${items ? wordsFor(items, lookup) : 'anything'}`, maxItems, 'of them');
  if (type === 'boolean') return 'true or false';
  if (type === 'integer' || type === 'number') return numberWords(schema);
  if (type === 'string') return textWords(schema);
  return type === 'object' ? 'an object' : 'anything';
}

/** What may be written, in words. */
export function wordsFor(given: Schema, lookup: Lookup): string {
  const schema = resolved(given, lookup);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((one) => String(one)).join(' · ');
  const ways = waysOf(schema);
  if (!ways) return plainWords(schema, lookup);
  const all = schema.anyOf ?? schema.oneOf ?? [];
  const words = ways.map((way) => wordsFor(way, lookup)).join(', or ');
  return ways.length < all.length ? `${words}, or null` : words;
}
