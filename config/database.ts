import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  connection: {
    client: 'postgres',
    connection: {
      connectionString: env('DATABASE_URL', ''),
      // Strapi's columns have no time zone: every connection reads and writes them as UTC.
      options: '-c timezone=UTC',
    },
    pool: { min: 2, max: 8 },
    acquireConnectionTimeout: 10_000,
  },
});

export default config;
