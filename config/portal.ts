import type { Core } from '@strapi/strapi';

/** Clientele's own settings. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  siteUrl: env('SITE_URL', 'http://localhost:3000'),
  ownerEmail: env('OWNER_EMAIL'),
  ownerPassword: env('OWNER_PASSWORD'),
  /** Known to the site alone, which by it may say whose browser it speaks for. */
  siteKey: env('SITE_KEY', ''),
  /** How many reverse proxies stand in front of Strapi. */
  proxies: env.int('PROXIES', 0),
  fastLane: env.bool('FAST_LANE', true),
  demo: env.bool('DEMO', false),
  demoPassword: env('DEMO_PASSWORD'),
});
