import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  auth: { secret: env('ADMIN_JWT_SECRET', '') },
  apiToken: { salt: env('API_TOKEN_SALT', '') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT', '') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  flags: { nps: false, promoteEE: false, docLinks: false },
  // Its handler is never asked, but the type wants one.
  preview: { enabled: false, config: { handler: () => undefined } },
  ai: { enabled: false },
  watchIgnoreFiles: ['**/frontend/**', '**/tests/**', '**/scripts/**'],
});

export default config;
