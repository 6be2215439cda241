import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  url: env('API_URL', ''),
  // Longer than any proxy, and the site, keeps an idle connection: whoever closes first must be the one who asks.
  http: { serverOptions: { keepAliveTimeout: 75_000 } },
  // Behind proxies the panel's cookies are secure, and its own limits count the browsers, as far as trusted hops say so.
  proxy: { koa: env.int('PROXIES', 0) > 0, maxIpsCount: env.int('PROXIES', 0) },
  app: { keys: env.array('APP_KEYS', []) },
  dirs: { public: env('PUBLIC_DIR', './public') },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
  transfer: { remote: { enabled: false } },
});

export default config;
