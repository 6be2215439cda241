import { z } from 'zod';
import { moment } from '../../../http/schemas';

const NOT_WHOLE = 'The link is not complete. Open it again from the panel.';

export const viewCode = z.strictObject({ code: z.string({ error: NOT_WHOLE }).min(1, { error: NOT_WHOLE }).max(200) });

export const viewToken = z.strictObject({
  jwt: z.string({ error: 'The token of the view is needed.' }).min(1).max(4000),
});

export const begun = z.object({
  jwt: z.string().meta({ description: 'Reads what the client reads, and changes nothing' }),
  expiresAt: moment,
});

export const ended = z.object({ ok: z.literal(true) });
