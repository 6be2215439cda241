import { z } from 'zod';
import { one } from '../../../http/schemas';

/** Where the caller's calendar can be subscribed to. */
export const calendarAddress = one(
  z
    .object({
      url: z.string().nullable().meta({ description: 'Whoever knows it can read the deadlines; null while off' }),
    })
    .meta({ id: 'CalendarAddress' }),
);

export const feedParams = z.object({ token: z.string() });
