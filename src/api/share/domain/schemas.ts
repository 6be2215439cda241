import { z } from 'zod';
import { moment, one } from '../../../http/schemas';
import { STATES } from '../../project/domain/lifecycle';

/** How long a link may work, in days. */
const LIVES = [7, 30, 90] as const;

export const shareRequest = z.strictObject({
  data: z.strictObject({ days: z.literal(LIVES, { error: `Choose one of: ${LIVES.join(', ')}.` }) }),
});
export type ShareRequest = z.infer<typeof shareRequest>['data'];

/** Where anybody may look at a project. */
export const shareAnswer = one(
  z
    .object({
      url: z.string().nullable().meta({ description: 'Whoever knows it can look at the project; null without one' }),
      expiresAt: moment.nullable(),
    })
    .meta({ id: 'Share' }),
);

/**
 * What is told of a project's way: its milestones, without what anybody wrote and without money. What the two sides negotiate is
 * between them.
 */
export const TOLD = [
  'project.request',
  'project.agree',
  'project.accept',
  'project.refuse',
  'project.withdraw',
  'project.start',
  'project.report-progress',
  'project.mark-ready',
  'project.accept-delivery',
  'project.finish',
  'project.cancel',
  'project.reopen',
] as const;

export const sharedParams = z.object({ token: z.string() });

const day = z.iso.date();

/** A project as somebody sees it who was given its link. */
export const sharedAnswer = one(
  z
    .object({
      title: z.string(),
      client: z.string().meta({ description: 'The name of the client whose project it is' }),
      state: z.enum(STATES).exclude(['offered']).meta({ description: 'proposed until it is agreed' }),
      percentDone: z.int(),
      deadline: day.nullable(),
      whoseMove: z.enum(['client', 'owner']).nullable(),
      queuePosition: z.int().nullable(),
      likelyStart: day.nullable(),
      steps: z.array(
        z.object({ id: z.string(), kind: z.enum(TOLD), percentDone: z.int().nullable(), createdAt: moment }),
      ),
      expiresAt: moment,
    })
    .meta({ id: 'SharedProject' }),
);
