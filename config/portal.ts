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
  /** Where the panel answers: what mails to the owner's side link to. */
  apiUrl: env('API_URL', 'http://127.0.0.1:1337'),
  /** How long a burst of news is gathered into one mail, in seconds. */
  mailGroupingSeconds: env.int('MAIL_GROUPING_SECONDS', 300),
  fastLane: env('FAST_LANE') !== 'false',
  demo: env.bool('DEMO', false),
  demoPassword: env('DEMO_PASSWORD'),
});
