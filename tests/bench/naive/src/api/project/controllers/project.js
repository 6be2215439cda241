const { factories } = require('@strapi/strapi');

module.exports = factories.createCoreController('api::project.project', ({ strapi }) => ({
  async find(ctx) {
    const filters = { client: { user: { id: ctx.state.user.id } } };
    const projects = strapi.documents('api::project.project');
    const found = await projects.findMany({ filters, sort: 'requestedAt:desc', limit: 25 });
    const total = await projects.count({ filters });
    return this.transformResponse(await this.sanitizeOutput(found, ctx), { pagination: { total } });
  },
}));
