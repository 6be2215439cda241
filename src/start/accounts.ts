interface UsersPermissionsRole {
  id: number;
}

/**
 * Takes every permission from the stock roles of clients and strangers: all that is open to them are this project's
 * own routes, which bring their own rules.
 */
export async function closePublicDoors(): Promise<void> {
  const roles = (await strapi.db
    .query('plugin::users-permissions.role')
    .findMany({ where: { type: ['public', 'authenticated'] } })) as UsersPermissionsRole[];
  await strapi.db
    .query('plugin::users-permissions.permission')
    .deleteMany({ where: { role: { id: roles.map(({ id }) => id) } } });
}
