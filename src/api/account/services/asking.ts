import { transaction } from '../../../database/sql';
import type { Answer, Call } from '../../../http/controller';
import { onceForAnyone } from '../../../http/idempotency';

/** What is answered where nothing else may be told. */
export const OK: Answer = { body: { ok: true } };

/** Asks for what comes by mail, once for a key; whether any comes is told by the mailbox alone. */
export const asked = (call: Call<unknown>, ask: () => Promise<void>): Promise<Answer> =>
  transaction((sql) => onceForAnyone(sql, call, () => ask().then(() => OK)));
