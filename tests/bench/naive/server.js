const { createStrapi } = require('@strapi/strapi');

process.env.TZ = 'UTC';

void createStrapi({ appDir: __dirname, distDir: __dirname }).start();
