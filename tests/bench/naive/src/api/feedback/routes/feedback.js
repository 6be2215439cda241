const { factories } = require('@strapi/strapi');

module.exports = factories.createCoreRouter('api::feedback.feedback', { only: ['create'] });
