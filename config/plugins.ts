import type { Core } from '@strapi/strapi';

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;
const MEGABYTE = 1024 * 1024;

/** A mail server that hangs is given up, in milliseconds; nodemailer takes its times from the address. */
const PATIENCE = { connectionTimeout: '10000', greetingTimeout: '10000', socketTimeout: '20000' };

/** The address with the times it does not say itself. */
function patient(address: string): string {
  if (!URL.canParse(address)) return address;
  const said = new URL(address).searchParams;
  const unsaid = Object.entries(PATIENCE).filter(([name]) => !said.has(name));
  const times = new URLSearchParams(unsaid).toString();
  return times === '' ? address : `${address}${address.includes('?') ? '&' : '?'}${times}`;
}

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'users-permissions': {
    config: {
      jwtSecret: env('JWT_SECRET'),
      jwtManagement: 'refresh',
      sessions: {
        accessTokenLifespan: 10 * MINUTE,
        idleRefreshTokenLifespan: 30 * DAY,
        maxRefreshTokenLifespan: 90 * DAY,
      },
    },
  },
  email: {
    config: {
      provider: 'nodemailer',
      providerOptions: { url: patient(env('SMTP_URL', '')) },
      settings: { defaultFrom: env('MAIL_FROM'), defaultReplyTo: env('MAIL_FROM') },
    },
  },
  upload: {
    config: {
      provider: 'local',
      sizeLimit: 20 * MEGABYTE,
      breakpoints: { small: 800 },
      security: { allowedTypes: ['image/*', 'video/*', 'audio/*', 'application/pdf'] },
    },
  },
});

export default config;
