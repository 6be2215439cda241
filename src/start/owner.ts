interface AdminUsers {
  exists(): Promise<boolean>;
  createFirstAdmin(user: { email: string; password: string; firstname: string; lastname: string }): Promise<unknown>;
}

/** Creates the first admin, the owner, on the first start. Later changes of the address or password are the panel's. */
export async function ensureOwner(): Promise<void> {
  const users = strapi.service('admin::user') as AdminUsers;
  if (await users.exists()) return;
  const email = strapi.config.get<string | undefined>('portal.ownerEmail');
  const password = strapi.config.get<string | undefined>('portal.ownerPassword');
  if (!email || !password) return;
  await users.createFirstAdmin({ email, password, firstname: '', lastname: '' });
}
