import { z } from 'zod';
import { emailAddress, moment, one } from '../../../http/schemas';

/** Somebody who signs in for the caller's client. */
const colleague = z
  .object({
    documentId: z.string(),
    name: z.string(),
    email: z.string(),
    you: z.boolean().meta({ description: 'Whether it is the caller' }),
    joinedAt: moment,
    lastSeenAt: moment.nullable(),
  })
  .meta({ id: 'Colleague' });

export const colleagueList = z.object({ data: z.array(colleague) });

const invitation = z
  .object({
    documentId: z.string(),
    email: z.string(),
    invitedBy: z.string().meta({ description: 'The name of who invited' }),
    invitedAt: moment,
    expiresAt: moment,
  })
  .meta({ id: 'OpenInvitation', description: 'An invitation that nobody has followed yet' });

export const openInvitation = one(invitation);
export const openInvitations = z.object({ data: z.array(invitation) });

export const colleagueToInvite = z.strictObject({ data: z.strictObject({ email: emailAddress }) });
