import type { Context } from 'koa';
import type { z } from 'zod';
import { settleForm, settleThread } from '../api/notification/data/opened';
import { anew } from '../database/anew';
import { alone, type Sql, transaction } from '../database/sql';
import { keyOf, operationOf } from '../http/call';
import { namedIn, NO_QUERY, parseBody, parseQuery } from '../http/check-request';
import { saidBy } from '../http/form-fields';
import { refuseUnstorable } from '../http/unstorable';
import { type AnyAnswer, type Answer, answerWith, arrivedAs } from '../http/controller';
import { type Attempt, once } from '../http/idempotency';
import { Refusal } from '../http/refusal';
import { onlyFile, type UploadedFile } from '../http/uploaded-file';
import type { Actor } from '../api/activity/data/record';
import { cut } from '../text/cut';
import { type PortalAction, permissionId } from './permissions';

/** A request of the owner's side, with the schemas' word on it and the admin user's name. */
export interface OwnerCall<Body = unknown, Query = unknown> extends Attempt {
  body: Body;
  query: Query;
  params: Record<string, string>;
  actor: Actor & { type: 'owner'; name: string };
  /** The one file of an endpoint that takes one. */
  file: UploadedFile | null;
  /** Of the admin user. */
  adminId: number;
  /** Whether their role is granted another action as well. */
  may: (action: PortalAction) => boolean;
}

interface Common<Body, Query> {
  path: string;
  /** What the caller's role must be granted. */
  needs: PortalAction;
  query?: z.ZodType<Query>;
  body?: z.ZodType<Body>;
}

type Handle<Body, Query, Reply> = (call: OwnerCall<Body, Query>) => Promise<Reply>;

/**
 * What is posted or put is done once for its Idempotency-Key, in one transaction that its services join, so its answer must be
 * one that can be kept and be read by the connection that wrote it.
 */
type Declaration<Body, Query> = Common<Body, Query> &
  (
    | { method: 'GET'; handle: Handle<Body, Query, AnyAnswer> }
    | {
        method: 'POST' | 'PUT';
        handle: Handle<Body, Query, Answer>;
        /** Its answer is kept nowhere: a retry makes another. */
        holdsSecret?: true;
      }
  );

interface AdminUser {
  id: number;
  firstname?: string | null;
  lastname?: string | null;
  username?: string | null;
  email: string;
}

/** What Strapi's permissions say of the caller. */
interface Ability {
  can(action: string): boolean;
}

const NAME_MOST = 160;

/** Whoever has not said their name yet: the address that they sign in with is nobody's business. */
const NAMELESS = 'The owner';

/** How an admin user signs: no longer than what is signed can hold. */
export const nameOf = ({ firstname, lastname, username }: AdminUser): string =>
  cut([firstname, lastname].filter(Boolean).join(' ') || username || NAMELESS, NAME_MOST);

/** Who is calling. Throws 403 for an admin API token: it passes isAuthenticatedAdmin without being anybody who could sign. */
function callerOf(ctx: Context): AdminUser {
  const user = ctx.state.user as AdminUser | undefined;
  const auth = ctx.state.auth as { strategy?: { name?: string } } | undefined;
  if (!user || auth?.strategy?.name !== 'admin') throw new Refusal(403, 'Sign in to the panel for this.');
  return user;
}

function callOf<Body, Query>(ctx: Context, caller: AdminUser, declared: Common<Body, Query>): OwnerCall<Body, Query> {
  const params = namedIn(ctx);
  refuseUnstorable(params);
  const arrived = arrivedAs(ctx);
  const { userAbility: ability } = ctx.state as { userAbility: Ability };
  return {
    actor: { type: 'owner', name: nameOf(caller) },
    adminId: caller.id,
    may: (action) => ability.can(permissionId(action)),
    params,
    query: parseQuery(declared.query ?? NO_QUERY, { ...ctx.query }) as Query,
    body: parseBody(declared.body, saidBy(ctx)) as Body,
    file: onlyFile(arrived.files),
    files: arrived.files,
    idempotencyKey: keyOf(arrived),
    operation: operationOf(arrived),
  };
}

/** Of which client a request speaks, where it names one: threads do. */
const clientIn = ({ query, body }: OwnerCall): string | undefined =>
  (query as { client?: string } | undefined)?.client ?? (body as { client?: string } | undefined)?.client;

/** Whoever asks for a record, or does something to it, need not be told of it by mail any more; of threads beneath it only by name. */
async function settle(sql: Sql, call: OwnerCall): Promise<void> {
  const { documentId } = call.params;
  if (documentId === undefined) return;
  const client = clientIn(call);
  if (client === undefined) await settleForm(sql, call.adminId, documentId);
  else await settleThread(sql, call, { documentId, client });
}

/** An admin route of the portal, behind the session of an admin user whose role is granted `needs`. */
export function ownerRoute<Body = undefined, Query = undefined>(declared: Declaration<Body, Query>) {
  const handle = (caller: AdminUser, call: OwnerCall<Body, Query>): Promise<AnyAnswer> => {
    if (declared.method === 'GET' || declared.holdsSecret || call.idempotencyKey === null) return declared.handle(call);
    return transaction((sql) => once(sql, { side: 'owner', id: caller.id }, call, () => declared.handle(call)));
  };
  const answer = async (ctx: Context): Promise<AnyAnswer> => {
    const caller = callerOf(ctx);
    const call = callOf(ctx, caller, declared);
    const given = await anew(() => handle(caller, call));
    await settle(alone, call);
    return given;
  };
  return {
    method: declared.method,
    path: declared.path,
    handler: (ctx: Context) => answerWith(ctx, async () => answer(ctx)),
    config: {
      policies: [
        'admin::isAuthenticatedAdmin',
        { name: 'admin::hasPermissions', config: { actions: [permissionId(declared.needs)] } },
      ],
    },
  };
}
