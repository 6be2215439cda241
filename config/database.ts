import type { Core } from '@strapi/strapi';
import { withSettings } from '../src/database/settings';

const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  connection: {
    client: 'postgres',
    connection: {
      connectionString: withSettings(env('DATABASE_URL', '')),
    },
    pool: { min: 2, max: 8 },
    acquireConnectionTimeout: 10_000,
  },
});

export default config;
