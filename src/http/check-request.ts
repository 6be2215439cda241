import type { Context, Next } from 'koa';
import { z } from 'zod';
import type { Checked } from './call';
import { isBarred, isToken, sessionOf } from './client-session';
import type { Contract } from './contract';
import { fieldErrors, refuseFields } from './field-errors';
import { saidBy } from './form-fields';
import { refuseUnstorable } from './unstorable';

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
  files !== undefined && ctx.is('multipart') ? { data: saidBy(ctx) } : ctx.request.body;

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
