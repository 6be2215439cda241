import { compare } from 'bcrypt';
import { withConnection } from './postgres/connection';
import type { Secrets } from './secrets';
import type { Settings } from './settings';

/** How the owner gets in to the panel. */
export interface OwnerLogin {
  email: string;
  /** Whether the password that the launcher knows is theirs. */
  opens: boolean;
}

interface Admin {
  email: string;
  password: string;
}

const OWNER = `select email, password from admin_users where is_active and password is not null
  order by lower(email) = lower($1) desc, id limit 1`;

/** The password with which the owner begins; in the demo that of everybody there, unless they have one of their own. */
export const firstPassword = ({ mode, ownerPassword }: Settings, secrets: Secrets): string =>
  mode === 'demo' && !ownerPassword ? secrets.DEMO_PASSWORD : secrets.OWNER_PASSWORD;

/**
 * Tries address and password of the settings on who is there: they made the owner of the first start, and may have been
 * changed since, as the owner may have changed theirs.
 * @param databaseUrl of a database that Strapi has prepared
 */
export async function ownerLogin(databaseUrl: string, settings: Settings, secrets: Secrets): Promise<OwnerLogin> {
  const { ownerEmail: email } = settings;
  const { rows } = await withConnection(databaseUrl, (client) => client.query<Admin>(OWNER, [email]));
  const [owner] = rows;
  if (!owner) return { email, opens: false };
  return { email: owner.email, opens: await compare(firstPassword(settings, secrets), owner.password) };
}
