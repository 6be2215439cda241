import type { Core } from '@strapi/strapi';

/** Clientele's own settings. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  siteUrl: env('SITE_URL', 'http://localhost:3000'),
  ownerEmail: env('OWNER_EMAIL'),
  ownerPassword: env('OWNER_PASSWORD'),
  fastLane: env.bool('FAST_LANE', true),
  demo: env.bool('DEMO', false),
  demoPassword: env('DEMO_PASSWORD'),
});
