import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { z } from 'zod';
import './sentences';
import type { Checked } from './call';
import { isBarred, isToken, sessionOf } from './client-session';
import type { Contract } from './contract';

interface FieldError {
  path: string[];
  message: string;
  name: 'ValidationError';
}

/** No form of ours is deeper; what is, was made to exhaust somebody. */
const DEEPEST = 40;

const UNSTORABLE = 'This holds signs that cannot be stored. Leave them out.';
const TOO_DEEP = 'This holds more in one another than any form does.';

/** What in a value cannot be stored, and where it stands. */
interface Unfit {
  path: string[];
  message: string;
}

/** Whether PostgreSQL can store a text: no NUL and no half of a character. */
const isText = (text: string) => !text.includes('\0') && !/\p{Surrogate}/u.test(text);

/** The first thing in a value that PostgreSQL cannot store, wherever it hides; null where it can store it all. */
function unfitIn(value: unknown, depth = 0): Unfit | null {
  if (typeof value === 'string') return isText(value) ? null : { path: [], message: UNSTORABLE };
  if (typeof value !== 'object' || value === null) return null;
  if (depth === DEEPEST) return { path: [], message: TOO_DEEP };
  for (const [name, part] of Object.entries(value)) {
    if (!isText(name)) return { path: [], message: UNSTORABLE };
    const unfit = unfitIn(part, depth + 1);
    if (unfit) return { ...unfit, path: [name, ...unfit.path] };
  }
  return null;
}

/** Paths speak of the record's fields; the `data` around them is the envelope's. */
const fieldPath = (path: PropertyKey[]) => path.map(String).filter((part, index) => index > 0 || part !== 'data');

/** Throws a 400 for what no text of a database can hold, at its field where it stands in one. */
export function refuseUnstorable(value: unknown): void {
  const unfit = unfitIn(value);
  if (!unfit) return;
  const path = fieldPath(unfit.path);
  if (path.length === 0) throw new errors.ValidationError(unfit.message);
  refuseFields([
    { path: unfit.message === TOO_DEEP ? path.slice(0, 1) : path, message: unfit.message, name: 'ValidationError' },
  ]);
}

function fieldErrors(issue: z.core.$ZodIssue): FieldError[] {
  const path = fieldPath(issue.path);
  if (issue.code !== 'unrecognized_keys') return [{ path, message: issue.message, name: 'ValidationError' }];
  return issue.keys.map((key) => ({
    path: [...path, key],
    message: 'There is no such field here.',
    name: 'ValidationError',
  }));
}

/** Throws Strapi's 400 with one entry for each field; `message` is the first of them. */
export function refuseFields(found: FieldError[]): never {
  throw new errors.ValidationError(found[0]!.message, { errors: found });
}

/** Throws a 400 that stands at one field. */
export function refuseField(field: string, message: string): never {
  return refuseFields([{ path: [field], message, name: 'ValidationError' }]);
}

/** Holds fields that were sent against their rules and writes them the way they are stored; gives what is wrong. */
export function checkFields(data: Record<string, unknown>, rules: Record<string, z.ZodType>): FieldError[] {
  const found: FieldError[] = [];
  for (const [field, rule] of Object.entries(rules)) {
    if (data[field] === undefined) continue;
    const result = rule.safeParse(data[field]);
    if (result.success) data[field] = result.data;
    else found.push(...result.error.issues.flatMap((issue) => fieldErrors({ ...issue, path: [field, ...issue.path] })));
  }
  return found;
}

/** What a schema makes of a value; undefined without a schema. Throws a 400 with the sentence of each field. */
function parseOrRefuse(schema: z.ZodType | undefined, value: unknown): unknown {
  if (!schema) return undefined;
  refuseUnstorable(value);
  const result = schema.safeParse(value);
  return result.success ? result.data : refuseFields(result.error.issues.flatMap(fieldErrors));
}

/** Of an address that is asked for nothing further. */
export const NO_QUERY = z.strictObject({});

/** Of what is sent without anything to say. */
const NO_BODY = z.strictObject({ data: z.strictObject({}).optional() }).optional();

/** What comes as a body. Throws a 400 with the sentence of each field, those of a body that should say nothing included. */
export const parseBody = (schema: z.ZodType | undefined, body: unknown): unknown =>
  schema ? parseOrRefuse(schema, body) : void parseOrRefuse(NO_BODY, body);

/** What an address leaves empty is left unsaid, where it may be: a search for nothing is none. */
function said(schema: z.ZodType, query: Record<string, unknown>): Record<string, unknown> {
  const fields: Record<string, z.ZodType | undefined> = schema instanceof z.ZodObject ? schema.shape : {};
  const isUnsaid = (name: string) => query[name] === '' && fields[name]?.safeParse(undefined).success === true;
  return Object.fromEntries(Object.entries(query).filter(([name]) => !isUnsaid(name)));
}

/** What an address asks for. Throws a 400 with the sentence of each field. */
export const parseQuery = (schema: z.ZodType | undefined, query: Record<string, unknown>): unknown =>
  schema && parseOrRefuse(schema, said(schema, query));

/** What other programs ask for by its address, such as a calendar, they may ask for with words of their own. */
const queryOf = ({ query, media }: Contract) => query ?? (media === undefined ? NO_QUERY : undefined);

/** A request before its contract has made anything of it. */
type Asked = Checked<unknown, Record<string, unknown>>;

/** Holds a request against its contract. Throws a 400 with the sentence of each field. */
export const checkedBy = (contract: Contract, { params, query, body }: Asked): Checked => ({
  params: parseOrRefuse(contract.params, params),
  query: parseQuery(queryOf(contract), query),
  body: parseBody(contract.body, body),
});

/** What an address says under a name: Strapi's router counts what its prefixes caught among the parameters, too. */
export const namedIn = (ctx: Context): Record<string, string> =>
  Object.fromEntries(Object.entries(ctx.params as Record<string, string>).filter(([name]) => !/^\d+$/.test(name)));

/** A form's fields stand for the `data` that JSON is sent in; its files are no part of them. */
const bodyOf = (ctx: Context, { files }: Contract): unknown =>
  files !== undefined && ctx.is('multipart') ? { data: { ...(ctx.request.body as object) } } : ctx.request.body;

/**
 * Middleware that holds a request against its contract and leaves what it says in `ctx.state.checked`.
 * API tokens follow Strapi's own conventions instead.
 */
export function checkRequest(contract: Contract) {
  return (ctx: Context, next: Next) => {
    const session = sessionOf(ctx);
    // Who only looks is refused whatever they say (`clientActions`).
    if (isToken(ctx) || (session && isBarred(session, contract.method))) return next();
    ctx.state.checked = checkedBy(contract, {
      params: namedIn(ctx),
      query: { ...ctx.query },
      body: bodyOf(ctx, contract),
    });
    return next();
  };
}
