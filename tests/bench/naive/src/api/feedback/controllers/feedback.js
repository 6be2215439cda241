const { factories } = require('@strapi/strapi');

module.exports = factories.createCoreController('api::feedback.feedback', ({ strapi }) => ({
  async create(ctx) {
    const { about, body } = ctx.request.body.data;
    const own = { filters: { user: { id: ctx.state.user.id } } };
    const client = await strapi.documents('api::client.client').findFirst(own);
    const data = { about, body, client: client.documentId };
    const feedback = await strapi.documents('api::feedback.feedback').create({ data });
    const line = { kind: 'feedback.sent', subjectId: feedback.documentId, client: client.documentId };
    await strapi.documents('api::activity.activity').create({ data: line });
    return this.transformResponse(await this.sanitizeOutput(feedback, ctx));
  },
}));
