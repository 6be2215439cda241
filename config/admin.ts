import type { Core } from '@strapi/strapi';

/**
 * Strapi counts every login in the memory of one process, right ones too. Logins are counted at the panel's door
 * (`src/middlewares/panel-door.ts`); this keeps to what else it guards, such as the mail for a new password.
 */
const rateLimit = {
  enabled: true,
  skip: ({ path }: { path: string }) => Promise.resolve(/^\/admin\/login\/?$/i.test(path)),
};

const HOUR_S = 60 * 60;

/**
 * Strapi ends a session after two hours in which nothing was done, in the middle of an owner's day. Twelve hours are a
 * working day. The rest is as Strapi has it: two weeks for whoever asked to be remembered, thirty days at the most.
 */
const sessions = { idleSessionLifespan: 12 * HOUR_S };

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  auth: { secret: env('ADMIN_JWT_SECRET', ''), sessions },
  apiToken: { salt: env('API_TOKEN_SALT', '') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT', '') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  rateLimit,
  flags: { nps: false, promoteEE: false, docLinks: false },
  // Its handler is never asked, but the type wants one.
  preview: { enabled: false, config: { handler: () => undefined } },
  ai: { enabled: false },
  watchIgnoreFiles: ['**/frontend/**', '**/tests/**', '**/scripts/**'],
});

export default config;
