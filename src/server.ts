import { createStrapi } from '@strapi/strapi';
import { isDatabaseAway } from './database/away';
import { leave } from './start/leave';
import { inTurn } from './start/turn';

// Strapi's columns hold UTC without saying so; this process must not read them as anything else.
process.env.TZ = 'UTC';

const app = createStrapi({ appDir: process.cwd(), distDir: `${process.cwd()}/dist` });

const destroy = app.destroy.bind(app);
app.destroy = () => leave().then(destroy);

// Strapi reads on behind some of its writes without waiting for what comes of it. When the database goes meanwhile, that
// is no reason to go, too; anything else nobody waited for is a defect, and ends the process as it always did.
process.on('unhandledRejection', (reason) => {
  if (!isDatabaseAway(reason)) throw reason;
  app.log.warn(`The database went while nobody waited for it: ${String(reason)}`);
});

async function start(): Promise<void> {
  await inTurn(app.config.get<string>('database.connection.connection.connectionString'), () => app.load());
  await app.start();
}

start().catch((error: unknown) => app.stopWithError(error));
