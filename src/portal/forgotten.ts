import { resetPanelLetter } from '../api/account/domain/letters';
import { readBusiness } from '../api/business/data/business';
import { type Sql, transaction } from '../database/sql';
import { enqueue } from '../jobs/enqueue';
import type { Jobs } from '../jobs/tasks';
import { post, postOnce } from '../mail/outbox';
import { panelUrl } from '../mail/places';

/** So that nobody can fill the owner's mailbox through the panel's form. */
const MOST_PER_HOUR = 5;

interface StockPasswords {
  forgotPassword(asked: { email: string }): Promise<void>;
}

interface Tokens {
  createToken(): string;
}

/**
 * Strapi hands its mail about a forgotten password of the panel to the mail server once, and loses it where that is away. In its
 * place a job writes one of ours, which goes the way of all mail. Called while Strapi registers.
 */
export function mailForgottenPasswords(): void {
  const stock = strapi.service('admin::auth') as StockPasswords;
  // Strapi answers without waiting for this.
  stock.forgotPassword = ({ email }) =>
    transaction((sql) => enqueue(sql, 'panel-password-forgotten', { email })).catch((error: unknown) => {
      strapi.log.error(`A mail for a new password of the panel was not written: ${String(error)}`);
    });
}

/** Gives whoever works in the panel under an address a link that sets a password; nobody, where they had enough of them for now. */
async function renewLink(sql: Sql, email: string): Promise<{ adminId: number; to: string; code: string } | null> {
  const code = (strapi.service('admin::token') as Tokens).createToken();
  const [admin] = await sql<{ adminId: number; to: string }>(
    `update admin_users a set reset_password_token = $2, reset_password_token_expires_at = localtimestamp + interval '1 hour'
     where email = lower($1) and is_active and blocked is not true and $3 > (
       select count(*) from mails m
       where m.admin_id = a.id and m.kind = 'reset-panel' and m.created_at > localtimestamp - interval '1 hour')
     returning id as "adminId", email as "to"`,
    [email, code, MOST_PER_HOUR],
  );
  return admin ? { ...admin, code } : null;
}

const jobs: Jobs<'panel-password-forgotten'> = {
  'panel-password-forgotten': ({ email }, helpers) =>
    postOnce(helpers, async (sql, key) => {
      const link = await renewLink(sql, email);
      if (!link) return;
      const { to, adminId, code } = link;
      const { name } = await readBusiness(sql);
      const letter = resetPanelLetter(name, panelUrl(`/auth/reset-password?code=${code}`));
      await post(sql, { key, kind: 'reset-panel', to, adminId, letter });
    }),
};

export default jobs;
