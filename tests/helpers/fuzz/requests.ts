import fc, { type Arbitrary } from 'fast-check';
import { bodyOf, type Lookup, parameterOf, type Schema } from './values';

export interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas?: Record<string, Schema> };
}

interface Operation {
  parameters?: { in: 'path' | 'query'; name: string; schema: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}

/** One request made from the contract. */
export interface MadeRequest {
  method: string;
  /** Path and query, below `/api`. */
  url: string;
  body?: unknown;
}

/** Where a path parameter stands, an id of the caller's own is tried as often as anything else. */
const segment = (ids: string[], schema: Schema, lookup: Lookup) =>
  fc.oneof(fc.constantFrom(...ids), parameterOf(schema, lookup)).map(encodeURIComponent);

function addressOf(path: string, { parameters = [] }: Operation, ids: string[], lookup: Lookup): Arbitrary<string> {
  const place = (where: 'path' | 'query') => parameters.filter((parameter) => parameter.in === where);
  const arbitrary = (where: 'path' | 'query') =>
    Object.fromEntries(
      place(where).map(({ name, schema }) => [
        name,
        where === 'path' ? segment(ids, schema, lookup) : parameterOf(schema, lookup).map(encodeURIComponent),
      ]),
    );
  return fc
    .tuple(fc.record(arbitrary('path')), fc.record(arbitrary('query'), { requiredKeys: [] }))
    .map(([inPath, inQuery]) => {
      const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => inPath[name] ?? '');
      const query = Object.entries(inQuery).map(([name, value]) => `${name}=${value}`);
      return query.length > 0 ? `${filled}?${query.join('&')}` : filled;
    });
}

/**
 * Requests of one operation, as its contract describes them and a little beside it.
 * @param ids documentIds of records that the caller owns
 */
export function requestsOf(
  { components }: Document,
  [path, method, operation]: [string, string, Operation],
  ids: string[],
): Arbitrary<MadeRequest> {
  const lookup: Lookup = (reference) => components.schemas?.[reference.split('/').at(-1)!] ?? {};
  const url = addressOf(path, operation, ids, lookup);
  const schema = operation.requestBody?.content['application/json']?.schema;
  const made = (address: string) => ({ method: method.toUpperCase(), url: address });
  if (!schema) return url.map(made);
  return fc.tuple(url, bodyOf(schema, lookup)).map(([address, body]) => ({ ...made(address), body }));
}

/** Every operation of the contract. */
export const operationsOf = ({ paths }: Document): [path: string, method: string, Operation][] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, string, Operation] => [path, method, operation]),
  );
