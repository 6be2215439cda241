const { factories } = require('@strapi/strapi');

module.exports = factories.createCoreController('api::client.client', ({ strapi }) => ({
  async me(ctx) {
    const client = await strapi
      .documents('api::client.client')
      .findFirst({ filters: { user: { id: ctx.state.user.id } } });
    return client ? this.transformResponse(await this.sanitizeOutput(client, ctx)) : ctx.notFound();
  },
}));
