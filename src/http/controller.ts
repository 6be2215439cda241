import type { ServerResponse } from 'node:http';
import { factories, type UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { type ClientSession, sessionOf } from './client-session';
import { answeringRefusals, Refusal } from './refusal';
import { uploadedFile, type UploadedFile } from './uploaded-file';

/** One checked request: what the contract's schemas made of it. */
export interface Call<Body = undefined, Query = undefined, Params = undefined> {
  body: Body;
  query: Query;
  params: Params;
  /** The one file of a contract with `file`. */
  file: UploadedFile | null;
  userAgent: string;
  /** Where an event stream was broken off. */
  lastEventId: string;
  idempotencyKey: string | null;
  /** Method and path, which an Idempotency-Key belongs to. */
  operation: string;
}

/** A checked request of a signed-in client. */
export interface ClientCall<Body = undefined, Query = undefined, Params = undefined> extends Call<Body, Query, Params> {
  session: ClientSession;
}

/** An answer: an object, or a text of JSON that PostgreSQL built. */
export interface Answer {
  status?: number;
  body: object | string;
}

/** An answer that is a file to save: whatever it holds, no browser opens it in the portal's name. */
export interface FileAnswer {
  file: { name: string; content: Buffer };
}

/** An answer that stays open: whoever gets the response writes to it from then on. */
export interface OpenAnswer {
  open: (response: ServerResponse) => void;
}

/** Each handler names what its own contract makes of a request; `never` lets them all stand in one record. */
export type AnyAnswer = Answer | OpenAnswer | FileAnswer;

type Handlers = Record<string, (call: never) => Promise<AnyAnswer>>;
type Action = (this: object, ctx: Context) => Promise<unknown>;

function callOf(ctx: Context): Call {
  const key = ctx.get('idempotency-key');
  if (key.length > 200) throw new errors.ValidationError('An Idempotency-Key has at most 200 characters.');
  return {
    ...(ctx.state.checked as Pick<Call, 'body' | 'query' | 'params'>),
    file: uploadedFile(ctx),
    userAgent: ctx.get('user-agent'),
    lastEventId: ctx.get('last-event-id'),
    idempotencyKey: key === '' ? null : key,
    operation: `${ctx.method} ${ctx.path}`,
  };
}

function sendFile(ctx: Context, { file: { name, content } }: FileAnswer): void {
  ctx.set('Cache-Control', 'private, no-store');
  ctx.set('Content-Security-Policy', "sandbox; default-src 'none'");
  ctx.attachment(name);
  ctx.type = 'application/octet-stream';
  ctx.body = content;
}

/** Answers speak to one person at one moment: no cache may keep them. */
/** Sends an answer of any kind. */
export function send(ctx: Context, answer: AnyAnswer): void {
  if ('open' in answer) {
    ctx.status = 200;
    if (ctx.method === 'HEAD') return;
    ctx.respond = false;
    answer.open(ctx.res);
    return;
  }
  if ('file' in answer) {
    sendFile(ctx, answer);
    return;
  }
  const { status = 200, body } = answer;
  ctx.set('Cache-Control', 'private, no-store');
  ctx.status = status;
  ctx.type = 'application/json; charset=utf-8';
  ctx.body = body;
}

const CLIENTS_ONLY = 'This belongs to a signed-in client.';

const answer = (ctx: Context, handle: () => Promise<AnyAnswer>) =>
  answeringRefusals(ctx, async () => send(ctx, await handle()));

const actions = (handlers: Handlers, toAction: (handler: Handlers[string], name: string) => Action) =>
  Object.fromEntries(Object.entries(handlers).map(([name, handler]) => [name, toAction(handler, name)]));

/**
 * Actions for signed-in clients. For API tokens the controller's core action of the same name answers, under
 * Strapi's own conventions; without one they are refused.
 */
export function clientActions(handlers: Handlers): Record<string, Action> {
  return actions(
    handlers,
    (handler, name) =>
      async function (ctx) {
        const session = sessionOf(ctx);
        if (session) return answer(ctx, () => handler({ ...callOf(ctx), session } as never));
        const core = (Object.getPrototypeOf(this) as Record<string, Action | undefined>)[name];
        return core ? core.call(this, ctx) : answer(ctx, () => Promise.reject(new Refusal(403, CLIENTS_ONLY)));
      },
  );
}

/** Actions that anybody may call. */
export function publicActions(handlers: Handlers): Record<string, Action> {
  return actions(handlers, (handler) => (ctx) => answer(ctx, () => handler(callOf(ctx) as never)));
}

/** A controller for clients on top of a content type's core controller. */
export function clientController(uid: UID.ContentType, handlers: Handlers) {
  return factories.createCoreController(uid, () => clientActions(handlers));
}
