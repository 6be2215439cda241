const OPEN = {
  'api::client.client': ['me'],
  'api::message.message': ['find', 'findOne'],
  'api::project.project': ['find'],
  'api::feedback.feedback': ['create'],
};

const actions = Object.entries(OPEN).flatMap(([type, names]) => names.map((name) => `${type}.${name}`));

module.exports = {
  /** What one would tick under "Roles" in the panel. */
  async bootstrap({ strapi }) {
    const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'authenticated' } });
    for (const action of actions) {
      await strapi.db.query('plugin::users-permissions.permission').create({ data: { action, role: role.id } });
    }
  },
};
