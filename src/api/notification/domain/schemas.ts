import { z } from 'zod';
import { one } from '../../../http/schemas';
import { FREQUENCIES, TOPICS } from './kinds';

const CHOOSE = 'Choose at_once, daily or off.';

const frequency = z.enum(FREQUENCIES, { error: CHOOSE });

const topics = <T extends z.ZodType>(choice: T) =>
  Object.fromEntries(TOPICS.map((topic) => [topic, choice])) as Record<(typeof TOPICS)[number], T>;

/** What somebody wants to be told by mail; a topic that is null follows the frequency. */
export const notifications = z
  .object({ frequency, topics: z.object(topics(frequency.nullable())) })
  .meta({ id: 'Notifications' });

export const notificationsAnswer = one(notifications);

/** Only what is sent changes. */
const wishes = z.strictObject({
  frequency: frequency.optional(),
  topics: z.strictObject(topics(frequency.nullable().optional())).optional(),
});
export type Wishes = z.infer<typeof wishes>;

/** As clients send them. */
export const notificationsChange = z.strictObject({ data: wishes });

/** As the panel sends them. */
export const ownNotifications = wishes;

const token = z
  .string({ error: 'The link is not complete. Open it again from the mail.' })
  .min(1, { error: 'The link is not complete. Open it again from the mail.' })
  .max(200);

export const unsubscribing = z.strictObject({ token });

export const unsubscription = one(
  z.object({
    email: z.string().meta({ description: 'Whom the mails went to' }),
    side: z.enum(['client', 'owner']).meta({ description: 'Whether they are of a client or of the business' }),
    stopped: z.boolean().meta({ description: 'Whether they are stopped already' }),
    settingsUrl: z.string().meta({ description: 'Where they choose what they get by mail, behind their login' }),
  }),
);
