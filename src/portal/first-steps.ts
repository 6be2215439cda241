import { BEGINNING } from '../api/business/domain/beginning';
import { alone, type Statement } from '../database/sql';
import type { Answer } from '../http/controller';

/** Which steps of setting up are done. Parameters: the admin user, and what the business is called and its zone at first. */
const FIRST_STEPS: Statement = {
  name: 'first-steps',
  text: `select json_build_object('data', json_build_object(
      'ownName', exists (select from admin_users a where a.id = $1 and coalesce(a.firstname, '') <> ''),
      'business', b.name <> $2,
      'timeZone', coalesce(b.time_zone, $3) <> $3,
      'privacyText', coalesce(b.privacy_text, '') <> '',
      'client', exists (select from clients)))::text as answer
    from businesses b order by b.id limit 1`,
};

/** What a business that begins still needs before clients come, as far as it can be seen from what is stored. */
async function show(adminId: number): Promise<Answer> {
  const [row] = await alone<{ answer: string }>(FIRST_STEPS, [adminId, BEGINNING.name, BEGINNING.timeZone]);
  return { body: row!.answer };
}

export default { show };
