import { server } from '../../../scripts/launcher/builds/parts';
import { withProgress } from '../../../scripts/launcher/progress';
import { dropLeftovers, labelTemplate, templateLabel } from './databases';
import { startPortal } from './portal';

/** Makes the database that every test's database is a copy of, by starting Strapi once; only when the build changed. */
export async function ensureTemplate(): Promise<void> {
  await dropLeftovers();
  const build = server.hash();
  if ((await templateLabel()) === build) return;
  await withProgress('Preparing the test database', async () => {
    const portal = await startPortal({ name: 'template', database: 'empty' });
    await portal.stop();
    await labelTemplate(build);
  });
}
