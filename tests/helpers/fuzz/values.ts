import fc, { type Arbitrary } from 'fast-check';

/** What of JSON Schema the contract uses. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  items?: Schema;
  maxItems?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  pattern?: string;
  format?: string;
}

/** Finds a schema of `components` by its reference. */
export type Lookup = (reference: string) => Schema;

const WORDS = [
  '',
  ' ',
  '0',
  '-1',
  '1200.50',
  '2027-03-01',
  '2027-02-30',
  'EUR',
  'ada@example.test',
  'https://example.test/',
];
const HOSTILE = [
  '\0',
  '\u202e',
  '%00',
  "' or 1=1--",
  '<script>',
  '../../etc/passwd',
  '{{name}}',
  '$1',
  '\\',
  '1e999',
  '__proto__',
];

const text = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
);

/** Anything JSON can say. */
const anything = fc.oneof(text, fc.jsonValue({ maxDepth: 3 }), fc.double(), fc.maxSafeInteger());

const FORMATS: Record<string, Arbitrary<string>> = {
  email: fc.emailAddress(),
  uri: fc.webUrl(),
  date: fc
    .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  'date-time': fc.date({ noInvalidDate: true }).map((moment) => moment.toISOString()),
};

const stringOf = ({ format, pattern, maxLength = 200 }: Schema): Arbitrary<string> => {
  const known = format === undefined ? undefined : FORMATS[format];
  if (known) return known;
  const plain = fc.string({ maxLength: Math.min(maxLength, 300) });
  return pattern === undefined ? plain : fc.oneof(fc.stringMatching(new RegExp(pattern)), plain);
};

const numberOf = ({ minimum = -10, maximum = 1000 }: Schema) =>
  fc.integer({ min: Math.max(minimum, -1e9), max: Math.min(maximum, 1e9) });

/** Each key mostly as it should be, sometimes anything or left out, sometimes beside one that does not belong. */
function objectOf(properties: Record<string, Schema>, lookup: Lookup): Arbitrary<unknown> {
  const field = (schema: Schema) =>
    fc.oneof({ weight: 6, arbitrary: valueOf(schema, lookup) }, { weight: 1, arbitrary: anything });
  const fields = Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, field(schema)]));
  const record = fc.record(fields, { requiredKeys: [] });
  const foreign = fc.dictionary(fc.constantFrom('client', 'id', 'state', 'constructor', 'x'), anything, { maxKeys: 1 });
  return fc.oneof(
    { weight: 5, arbitrary: fc.record(fields) },
    { weight: 3, arbitrary: record },
    { weight: 1, arbitrary: fc.tuple(record, foreign).map(([one, other]) => ({ ...one, ...other })) },
  );
}

function one({ type, properties, items, maxItems = 5, ...rest }: Schema, lookup: Lookup): Arbitrary<unknown> {
  if (properties) return objectOf(properties, lookup);
  if (type === 'array') return fc.array(valueOf(items ?? {}, lookup), { maxLength: Math.min(maxItems + 1, 12) });
  if (type === 'integer' || type === 'number') return numberOf(rest);
  if (type === 'boolean') return fc.boolean();
  if (type === 'null') return fc.constant(null);
  return type === 'string' ? stringOf(rest) : anything;
}

/** Values that a schema mostly takes. */
function valueOf(schema: Schema, lookup: Lookup): Arbitrary<unknown> {
  if (schema.$ref !== undefined) return valueOf(lookup(schema.$ref), lookup);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const ways = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (ways) return fc.oneof(...ways.map((way) => valueOf(way, lookup)));
  const types = [schema.type].flat();
  return fc.oneof(...types.map((type) => one({ ...schema, ...(type !== undefined && { type }) }, lookup)));
}

/** Bodies: mostly what the schema says, sometimes anything at all. */
export const bodyOf = (schema: Schema, lookup: Lookup): Arbitrary<unknown> =>
  fc.oneof({ weight: 19, arbitrary: valueOf(schema, lookup) }, { weight: 1, arbitrary: anything });

/** What one parameter of an address is given: as it should be, or text of any kind. */
export const parameterOf = (schema: Schema, lookup: Lookup): Arbitrary<string> =>
  fc.oneof({ weight: 3, arbitrary: valueOf(schema, lookup).map(String) }, { weight: 2, arbitrary: text });
