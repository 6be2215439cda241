// Loads the built server without listening and prints every route of its router: `[method, path]` pairs as JSON.
const { createStrapi } = require('@strapi/strapi');

createStrapi({ appDir: process.cwd(), distDir: `${process.cwd()}/dist` })
  .load()
  .then(async (strapi) => {
    strapi.server.mount();
    const pairs = strapi.server
      .listRoutes()
      .flatMap(({ methods, path }) => methods.filter((method) => method !== 'HEAD').map((method) => [method, path]));
    process.stdout.write(`\n${JSON.stringify(pairs)}\n`, () => process.exit(0));
  });
