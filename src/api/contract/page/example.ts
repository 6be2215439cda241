import { type Lookup, resolved, type Schema, waysOf } from './schema';

const FORMATS: Record<string, string> = {
  email: 'ada@example.com',
  uri: 'https://example.com',
  date: '2027-03-01',
  'date-time': '2027-03-01T09:30:00.000Z',
};

/** What fits a pattern; whatever none of these does is an ordinary text. */
const TEXTS = ['Text', '1200.50', 'EUR', '0'];

/** A text that a schema takes, as far as it can be told. */
export function exampleText({ format, pattern }: Schema): string {
  if (format !== undefined && FORMATS[format] !== undefined) return FORMATS[format];
  if (pattern === undefined) return TEXTS[0]!;
  return TEXTS.find((text) => new RegExp(pattern).test(text)) ?? TEXTS[0]!;
}

function exampleObject(properties: Record<string, Schema>, lookup: Lookup): object {
  return Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, exampleOf(part, lookup)]));
}

/** A value that a schema describes. */
function exampleOf(given: Schema, lookup: Lookup): unknown {
  const schema = resolved(given, lookup);
  if (schema.const !== undefined) return schema.const;
  if (schema.default !== undefined) return schema.default;
  if (schema.enum) return schema.enum[0];
  const ways = waysOf(schema);
  if (ways) return ways[0] ? exampleOf(ways[0], lookup) : null;
  if (schema.properties) return exampleObject(schema.properties, lookup);
  if (schema.type === 'array') return schema.items ? [exampleOf(schema.items, lookup)] : [];
  if (schema.type === 'boolean') return true;
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 1;
  if (schema.type === 'string') return exampleText(schema);
  return schema.type === 'object' ? {} : null;
}

/** The same as it is typed into a form or read. */
export const exampleJson = (schema: Schema, lookup: Lookup): string =>
  JSON.stringify(exampleOf(schema, lookup), null, 2);
