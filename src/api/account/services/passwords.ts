import { errors } from '@strapi/utils';
import { anew } from '../../../database/anew';
import type { Me } from '../../../database/who';
import { type Sql, transaction } from '../../../database/sql';
import { refuseField } from '../../../http/field-errors';
import type { Answer, Call, ClientCall } from '../../../http/controller';
import { onceForAnyone } from '../../../http/idempotency';
import { enqueue } from '../../../jobs/enqueue';
import { record } from '../../activity/data/record';
import { clientKey } from '../../client/data/clients';
import { type CodeRow, findCode, spendCodes, userBehind } from '../data/codes';
import { meetDevice } from '../data/known-devices';
import { forgetFailures } from '../data/login-failures';
import { actorOf, clientOf, lockUser, setPassword, type UserRow } from '../data/users';
import { passwordFits } from '../domain/passwords';
import { SPENT } from '../domain/sentences';
import { hashChosen } from './hashing';
import sessions from './sessions';
import { changeOwnAccount } from './trying';

/** Asks for a link that sets a new password; the same for every address. */
const forgot = (email: string): Promise<void> => transaction((sql) => enqueue(sql, 'password-forgotten', { email }));

async function announce(sql: Sql, user: UserRow): Promise<void> {
  const clientId = await clientOf(sql, user.id);
  if (clientId !== null) {
    const { documentId: subjectId } = await clientKey(sql, clientId);
    await record(sql, [clientId], { kind: 'password.changed', actor: actorOf(user), subjectId });
  }
  await enqueue(sql, 'security-notice', { kind: 'password', email: user.email });
}

type Reset = Call<{ code: string; password: string }>;

/** The code of a reset and its user, locked: the user first, who spends every other code. Throws 400 where it leads nowhere. */
async function follow(sql: Sql, text: string): Promise<{ code: CodeRow; user: UserRow }> {
  const userId = await userBehind(sql, text, 'password');
  const user = userId === null ? undefined : await lockUser(sql, userId);
  const code = user && (await findCode(sql, text, ['password']));
  if (!code || user.blocked) throw new errors.ValidationError(SPENT);
  return { code, user };
}

/** As `follow`, of a code that sets a password still. */
async function followUnused(sql: Sql, text: string): Promise<{ code: CodeRow; user: UserRow }> {
  const followed = await follow(sql, text);
  if (followed.code.used || followed.code.expired) throw new errors.ValidationError(SPENT);
  return followed;
}

/** Looks at the link of a reset. Throws 400 where it sets no password any more. */
async function look(text: string): Promise<void> {
  await transaction((sql) => followUnused(sql, text));
}

async function setByCode(sql: Sql, { body, userAgent }: Reset, passwordHash: string): Promise<Answer> {
  const { code, user } = await followUnused(sql, body.code);
  await setPassword(sql, user.id, passwordHash);
  await spendCodes(sql, code);
  await forgetFailures(sql, { account: user.email });
  await announce(sql, user);
  // Whoever has the mailbox has the account: this device needs no word of warning, now or later.
  await meetDevice(sql, user.id, userAgent);
  return { body: await sessions.open(sql, user.id, userAgent) };
}

/** Another session for whoever did not get the first one's tokens, as long as the password is still the one they set. */
async function signInAgain(sql: Sql, { body, userAgent }: Reset): Promise<Answer> {
  const { user } = await follow(sql, body.code);
  if (!(await passwordFits(body.password, user.password))) throw new errors.ValidationError(SPENT);
  return { body: await sessions.open(sql, user.id, userAgent) };
}

/** Sets a new password by a mailed code, which works once; every session dies, and this one begins. */
async function reset(call: Reset): Promise<Answer> {
  const passwordHash = await hashChosen(call);
  const set = (sql: Sql) => setByCode(sql, call, passwordHash);
  const reset = (sql: Sql) =>
    onceForAnyone(
      sql,
      call,
      () => set(sql),
      () => signInAgain(sql, call),
    );
  return anew(() => transaction(reset));
}

interface Change {
  currentPassword: string;
  password: string;
}

const NOT_CURRENT = 'This is not your current password.';

/** Changes the password of a signed-in user. This device stays in, every other is signed out. */
async function change(call: ClientCall<Change>): Promise<Answer> {
  const { currentPassword, password } = call.body;
  const proof = { field: 'currentPassword', password: currentPassword, wrong: NOT_CURRENT };
  const passwordHash = await hashChosen(call);
  const openHere = async (sql: Sql, { userId, deviceId }: Me): Promise<Answer> => ({
    body: await sessions.goOn(sql, userId, call.userAgent, deviceId),
  });
  return changeOwnAccount(
    call,
    proof,
    async (sql, me, user) => {
      if (currentPassword === password) return refuseField('password', 'Choose one that you do not use already.');
      await setPassword(sql, user.id, passwordHash, me.deviceId);
      await announce(sql, user);
      return openHere(sql, me);
    },
    openHere,
  );
}

export default { forgot, look, reset, change };
