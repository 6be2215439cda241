import { errors } from '@strapi/utils';
import type { Sql } from '../../../database/sql';
import { refuseField } from '../../../http/field-errors';
import type { Answer, ClientCall } from '../../../http/controller';
import { enqueue } from '../../../jobs/enqueue';
import { record } from '../../activity/data/record';
import { lockAddress } from '../../client/data/addresses';
import { clientKey } from '../../client/data/clients';
import { type CodeRow, spendCodes } from '../data/codes';
import { actorOf, clientOf, findByEmail, lockUser, seal } from '../data/users';
import { SPENT } from '../domain/sentences';
import { changeOwnAccount } from './trying';

const NOT_FREE = 'This address cannot be used any more. Sign in with the one you had.';

/** Asks to sign in with another address. Says the same whether or not somebody has it; the mail tells its owner. */
function ask(call: ClientCall<{ email: string; password: string }>): Promise<Answer> {
  const { email, password } = call.body;
  const proof = { field: 'password', password, wrong: 'This is not your password.' };
  return changeOwnAccount(call, proof, async (sql, me, user) => {
    if (email === me.email.toLowerCase()) refuseField('email', 'This is the address you sign in with already.');
    await enqueue(sql, 'address-change-asked', { userId: me.userId, email, under: seal(user) });
    return { body: { ok: true } };
  });
}

/** Moves a user to the address whose link was followed, and tells the old one, whose own links lead nowhere by a trigger. */
export async function moveToAddress(sql: Sql, code: CodeRow): Promise<void> {
  await lockAddress(sql, code.email);
  const user = code.userId === null ? undefined : await lockUser(sql, code.userId);
  if (!user || user.blocked) throw new errors.ValidationError(SPENT);
  if (user.email === code.email) return;
  const { under } = JSON.parse(code.details) as { under?: string };
  // Its mail may have been written only after the password was changed.
  if (code.used || code.expired || under !== seal(user)) throw new errors.ValidationError(SPENT);
  if (await findByEmail(sql, code.email)) throw new errors.ValidationError(NOT_FREE);
  await sql(
    `update up_users set email = $2, username = case when lower(username) = lower(email) then $2 else username end,
       updated_at = localtimestamp where id = $1`,
    [user.id, code.email],
  );
  await spendCodes(sql, code);
  const clientId = await clientOf(sql, user.id);
  if (clientId !== null) {
    const { documentId: subjectId } = await clientKey(sql, clientId);
    await record(sql, [clientId], {
      kind: 'address.changed',
      actor: actorOf(user),
      subjectId,
      details: { from: user.email, to: code.email },
    });
  }
  await enqueue(sql, 'security-notice', { kind: 'address', email: user.email });
}

export default { ask };
