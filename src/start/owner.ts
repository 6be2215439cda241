import type { Sql } from '../database/sql';

interface AdminUsers {
  exists(): Promise<boolean>;
  createFirstAdmin(user: { email: string; password: string; firstname: string; lastname: string }): Promise<unknown>;
}

/** Strapi looks for an address in small letters alone, so one that was written down with others let nobody in. */
const inSmallLetters = (sql: Sql) =>
  sql(`update admin_users a set email = lower(email) where email <> lower(email)
    and not exists (select from admin_users other where other.email = lower(a.email))`);

/** Creates the first admin, the owner, on the first start. Later changes of the address or password are the panel's. */
export async function ensureOwner(sql: Sql): Promise<void> {
  await inSmallLetters(sql);
  const users = strapi.service('admin::user') as AdminUsers;
  if (await users.exists()) return;
  const email = strapi.config.get<string | undefined>('portal.ownerEmail');
  const password = strapi.config.get<string | undefined>('portal.ownerPassword');
  if (!email || !password) return;
  await users.createFirstAdmin({ email: email.toLowerCase(), password, firstname: '', lastname: '' });
}
