import { z } from 'zod';
import { ACTIONS, type Action } from '../../project/domain/lifecycle';
import { moment, page, paging } from '../../../http/schemas';

export const ACTORS = ['client', 'owner', 'system'] as const;

type ProjectKind = `project.${Action}`;

/** Everything that can happen to a client's records. New kinds are added here, nowhere else. */
export const KINDS = [
  'client.entered',
  'client.invited',
  'client.joined',
  'client.archived',
  'client.restored',
  'client.merged',
  'client.viewed',
  'client.uninvited',
  'client.erasure-asked',
  'client.erasure-taken-back',
  'client.erasure-declined',
  'user.joined',
  'user.renamed',
  'user.removed',
  'profile.changed',
  'profile.image-changed',
  'profile.image-removed',
  'password.changed',
  'address.changed',
  'message.sent',
  'message.taken-back',
  'message.archived',
  'message.restored',
  'reply.sent',
  'feedback.sent',
  'feedback.answered',
  'product.wanted',
  'product.unwanted',
  'product.available',
  'project.request',
  'project.edited',
  'project.file',
  'project.follow-up',
  'project.shared',
  'project.unshared',
  'project.archived',
  'project.restored',
  'project.deleted',
  ...ACTIONS.map((action): ProjectKind => `project.${action}`),
] as const;
export type ActivityKind = (typeof KINDS)[number];

/** What the owner's side does by itself: lines that belong to no client's log, so no client reads them. */
export type AsideKind =
  | 'queue.reordered'
  | 'reply.settled'
  | 'reply.unsettled'
  | 'feedback.settled'
  | 'feedback.unsettled'
  | 'feedback.deleted'
  | 'login.blocked'
  | 'login.unblocked'
  | 'login.deleted'
  | 'client.deleted'
  | 'mail.retried'
  | 'business.changed'
  | 'product.entered'
  | 'product.changed'
  | 'product.deleted';

export const activityQuery = z.strictObject({ ...paging });

export const activity = z
  .object({
    id: z.string(),
    kind: z.enum(KINDS),
    actor: z.object({
      type: z.enum(ACTORS),
      name: z.string().nullable(),
      documentId: z.string().nullable().meta({ description: "Of the client's user who did it" }),
    }),
    documentId: z.string().nullable().meta({ description: 'of what it is about' }),
    details: z.record(z.string(), z.unknown()),
    createdAt: moment,
  })
  .meta({ id: 'Activity' });

export const activityPage = page(activity);
