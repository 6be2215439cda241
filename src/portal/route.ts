import type { Context } from 'koa';
import type { z } from 'zod';
import { parseOrRefuse, refuseUnstorable } from '../http/check-request';
import { type AnyAnswer, answerWith } from '../http/controller';
import { Refusal } from '../http/refusal';
import { uploadedFile, type UploadedFile } from '../http/uploaded-file';
import type { Actor } from '../api/activity/data/record';
import { type PortalAction, permissionId } from './permissions';

/** A request of the owner's side, with the schemas' word on it and the admin user's name. */
export interface OwnerCall<Body = unknown> {
  body: Body;
  params: Record<string, string>;
  file: UploadedFile | null;
  actor: Actor & { type: 'owner'; name: string };
}

interface Declaration<Body> {
  method: 'GET' | 'POST' | 'PUT';
  path: string;
  /** What the caller's role must be granted. */
  needs: PortalAction;
  body?: z.ZodType<Body>;
  handle: (call: OwnerCall<Body>) => Promise<AnyAnswer>;
}

interface AdminUser {
  firstname?: string | null;
  lastname?: string | null;
  username?: string | null;
  email: string;
}

/** How an admin user signs. */
export const nameOf = ({ firstname, lastname, username, email }: AdminUser): string =>
  [firstname, lastname].filter(Boolean).join(' ') || username || email;

function callerOf(ctx: Context): OwnerCall['actor'] {
  const user = ctx.state.user as AdminUser | undefined;
  const auth = ctx.state.auth as { strategy?: { name?: string } } | undefined;
  // An admin API token passes isAuthenticatedAdmin without being anybody who could sign.
  if (!user || auth?.strategy?.name !== 'admin') throw new Refusal(403, 'Sign in to the panel for this.');
  return { type: 'owner', name: nameOf(user) };
}

/** An admin route of the portal, behind the session of an admin user whose role is granted `needs`. */
export function ownerRoute<Body = undefined>({ method, path, needs, body, handle }: Declaration<Body>) {
  return {
    method,
    path,
    handler: (ctx: Context) =>
      answerWith(ctx, async () => {
        refuseUnstorable(ctx.params);
        return handle({
          actor: callerOf(ctx),
          params: ctx.params as Record<string, string>,
          file: uploadedFile(ctx),
          body: parseOrRefuse(body, ctx.request.body) as Body,
        });
      }),
    config: {
      policies: [
        'admin::isAuthenticatedAdmin',
        { name: 'admin::hasPermissions', config: { actions: [permissionId(needs)] } },
      ],
    },
  };
}
