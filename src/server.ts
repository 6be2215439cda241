import { createStrapi } from '@strapi/strapi';

// Strapi's columns hold UTC without saying so; this process must not read them as anything else.
process.env.TZ = 'UTC';

void createStrapi({ appDir: process.cwd(), distDir: `${process.cwd()}/dist` }).start();
