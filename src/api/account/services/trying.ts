import { anew } from '../../../database/anew';
import { type Me, whoIs, whoWrites } from '../../../database/who';
import { alone, type Sql, transaction, withConnection } from '../../../database/sql';
import { refuseField } from '../../../http/field-errors';
import type { Answer, ClientCall } from '../../../http/controller';
import { once, wasDone } from '../../../http/idempotency';
import { Refusal } from '../../../http/refusal';
import { countTry, isGuessing, takeTryBack, type Try, WINDOW_SECONDS } from '../data/login-failures';
import { findByEmail, lockUser, type UserRow } from '../data/users';
import { passwordFits } from '../domain/passwords';

const GUESSING = 'Too many wrong passwords. Wait a quarter of an hour, or set a new password by mail.';

/**
 * Whether a password is the one behind `hash`, in the same time where there is none. Outside any transaction, so that
 * a wrong one stays counted. Throws 429 when somebody seems to be guessing at the account, or from the network.
 */
export async function passwordIsRight(attempt: Try, password: string, hash: string | undefined): Promise<boolean> {
  if (await withConnection(async (sql) => (await isGuessing(sql, attempt)) || countTry(sql, attempt))) {
    throw new Refusal(429, GUESSING, WINDOW_SECONDS);
  }
  if (!(await passwordFits(password, hash))) return false;
  await takeTryBack(alone, attempt);
  return true;
}

/** What a signed-in person says to prove that it is still them: the field it was typed into, and the password. */
interface Proof {
  field: string;
  password: string;
  /** What is said at the field when it is not right. */
  wrong: string;
}

type Change = (sql: Sql, me: Me, user: UserRow) => Promise<Answer>;

/**
 * Changes an account of the signed-in person, once for a key and in one transaction, when they have given their password
 * again. Wrong ones are counted like those of a login. Throws 400 at the field, 401 when the session is dead, 429 for guessing.
 * @param again makes the answer to a repetition, where the first one holds a secret
 */
export async function changeOwnAccount(
  call: ClientCall<unknown>,
  { field, password, wrong }: Proof,
  change: Change,
  again?: (sql: Sql, me: Me) => Promise<Answer>,
): Promise<Answer> {
  const { session } = call;
  const sender = { side: 'client', id: session.userId } as const;
  const known = await withConnection(async (sql) => findByEmail(sql, (await whoIs(sql, session)).email));
  // A password that was changed is not the current one any more: whoever repeats that has proved it the first time.
  const repeats = await wasDone(alone, sender, call);
  const attempt = { account: known?.email ?? '', address: call.address() };
  if (!repeats && !(await passwordIsRight(attempt, password, known?.password))) refuseField(field, wrong);
  const changeOnce = async (sql: Sql, me: Me) => {
    const user = await lockUser(sql, me.userId);
    // It may have been changed while it was being compared.
    if (repeats || !user || user.password !== known?.password) return refuseField(field, wrong);
    return change(sql, me, user);
  };
  const changed = async (sql: Sql) => {
    const me = await whoWrites(sql, session);
    return once(sql, sender, call, () => changeOnce(sql, me), again && (() => again(sql, me)));
  };
  return anew(() => transaction(changed));
}
