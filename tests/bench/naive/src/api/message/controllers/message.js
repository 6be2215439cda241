const { factories } = require('@strapi/strapi');

const own = (ctx) => ({ client: { user: { id: ctx.state.user.id } } });

module.exports = factories.createCoreController('api::message.message', ({ strapi }) => ({
  async find(ctx) {
    const filters = own(ctx);
    const messages = strapi.documents('api::message.message');
    const found = await messages.findMany({ filters, sort: 'sentAt:desc', limit: 25 });
    const total = await messages.count({ filters });
    return this.transformResponse(await this.sanitizeOutput(found, ctx), { pagination: { total } });
  },

  async findOne(ctx) {
    const message = await strapi
      .documents('api::message.message')
      .findFirst({ filters: { ...own(ctx), documentId: ctx.params.id } });
    return message ? this.transformResponse(await this.sanitizeOutput(message, ctx)) : ctx.notFound();
  },
}));
