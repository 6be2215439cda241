import type { Core } from '@strapi/strapi';

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;
const MEGABYTE = 1024 * 1024;

/**
 * How nodemailer deals with a mail server, which it takes from the address. One that hangs is given up, in milliseconds.
 * Connections are kept for the next mail, since opening one takes longer than all the rest; what breaks off is tried again
 * by its job, which knows when and how often, and not by the pool as well.
 */
const MANNERS = {
  connectionTimeout: '10000',
  greetingTimeout: '10000',
  socketTimeout: '20000',
  pool: 'true',
  maxRequeues: '0',
};

/** The address with the manners it does not say itself. */
function mannerly(address: string): string {
  if (!URL.canParse(address)) return address;
  const said = new URL(address).searchParams;
  const unsaid = Object.entries(MANNERS).filter(([name]) => !said.has(name));
  const manners = new URLSearchParams(unsaid).toString();
  return manners === '' ? address : `${address}${address.includes('?') ? '&' : '?'}${manners}`;
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
      providerOptions: { url: mannerly(env('SMTP_URL', '')) },
      settings: { defaultFrom: env('MAIL_FROM'), defaultReplyTo: env('MAIL_FROM') },
    },
  },
  upload: {
    config: {
      provider: 'local',
      sizeLimit: 20 * MEGABYTE,
      breakpoints: { small: 800 },
      security: {
        allowedTypes: ['image/*', 'video/*', 'audio/*', 'application/pdf'],
        // Strapi takes them for no pictures, so nothing takes out of them what a camera wrote; few browsers show HEIC.
        deniedTypes: ['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence', 'image/avif'],
      },
    },
  },
});

export default config;
