import { factories, type UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { addressOf } from './address';
import { type AnyAnswer, send } from './answer';
import { type Arrived, type Call, callOf, type Checked, type ClientCall } from './call';
import { isBarred, isToken, sessionOf } from './client-session';
import { answeringRefusals, onlyLooking, Refusal } from './refusal';
import { uploadedFiles } from './uploaded-file';

export type { AnyAnswer, Answer, FileAnswer, MediaAnswer, OpenAnswer } from './answer';
export type { Call, ClientCall } from './call';

/** What answers a checked request. Each names what its own contract makes of one; `never` lets them stand together. */
export type Handler = (call: never) => Promise<AnyAnswer>;

type Handlers = Record<string, Handler>;
export type Action = (this: object, ctx: Context) => Promise<unknown>;

/** What API tokens are given by name: made of Strapi's core action, or undefined where they are refused. */
type ForTokens = Record<string, (core: Action) => Action | undefined>;

/** A request as Koa has it. */
export const arrivedAs = (ctx: Context): Arrived => ({
  method: ctx.method,
  path: ctx.path,
  header: (name) => ctx.get(name),
  address: () => addressOf(ctx.req),
  files: uploadedFiles(ctx),
});

const callIn = (ctx: Context): Call | ClientCall => callOf(arrivedAs(ctx), ctx.state.checked as Checked) as Call;

const CLIENTS_ONLY = 'This belongs to a signed-in client.';

/** Runs a handler and writes its answer past Koa's own way of writing one. */
export const answerWith = (ctx: Context, handle: () => Promise<AnyAnswer>): Promise<void> =>
  answeringRefusals(ctx, async () => {
    const answer = await handle();
    ctx.status = 200;
    ctx.respond = false;
    send(ctx.res, answer);
  });

const handlers = new WeakMap<Action, Handler>();

/** The handler behind a controller's action; undefined where the action is none of ours. */
export const handlerOf = (action: Action): Handler | undefined => handlers.get(action);

function actions(named: Handlers, toAction: (handler: Handler, name: string) => Action): Record<string, Action> {
  const made = Object.entries(named).map(([name, handler]) => {
    const action = toAction(handler, name);
    handlers.set(action, handler);
    return [name, action] as const;
  });
  return Object.fromEntries(made);
}

/** Strapi's own action of a controller, as API tokens get it; undefined where there is none for them. */
function ofTokens(controller: object, name: string, forTokens: ForTokens): Action | undefined {
  const core = (Object.getPrototypeOf(controller) as Record<string, Action | undefined>)[name];
  return core && name in forTokens ? forTokens[name]!(core) : core;
}

/** Strapi's actions know records by `id`, whatever our routes call what stands in its place. */
function asCore(controller: object, action: Action, ctx: Context): Promise<unknown> {
  const params = ctx.params as Record<string, string | undefined>;
  params.id ??= params.documentId ?? params.slug;
  return action.call(controller, ctx);
}

/**
 * Actions for signed-in clients. For API tokens the controller's core action of the same name answers, under
 * Strapi's own conventions, or what `forTokens` makes of it; without one they are refused.
 */
export function clientActions(named: Handlers, forTokens: ForTokens = {}): Record<string, Action> {
  return actions(
    named,
    (handler, name) =>
      async function (ctx) {
        const session = sessionOf(ctx);
        if (session && isBarred(session, ctx.method)) return answerWith(ctx, () => Promise.reject(onlyLooking()));
        if (session) return answerWith(ctx, () => handler({ ...callIn(ctx), session } as never));
        const action = ofTokens(this, name, forTokens);
        return action
          ? asCore(this, action, ctx)
          : answerWith(ctx, () => Promise.reject(new Refusal(403, CLIENTS_ONLY)));
      },
  );
}

/** Actions that anybody may call; where their route lets API tokens in, those get the core action of the same name. */
export function publicActions(named: Handlers): Record<string, Action> {
  return actions(
    named,
    (handler, name) =>
      async function (ctx) {
        const action = isToken(ctx) ? ofTokens(this, name, {}) : undefined;
        return action ? asCore(this, action, ctx) : answerWith(ctx, () => handler(callIn(ctx) as never));
      },
  );
}

/** A controller for clients on top of a content type's core controller. */
export function clientController(uid: UID.ContentType, named: Handlers, forTokens?: ForTokens) {
  return factories.createCoreController(uid, () => clientActions(named, forTokens));
}
