const { factories } = require('@strapi/strapi');

module.exports = factories.createCoreRouter('api::message.message', { only: ['find', 'findOne'] });
