import { createHash } from 'node:crypto';
import { activity } from './activity';
import { business } from './business';
import { client } from './client';
import { type Configuration, configurationOf, merged } from './configuration';
import { feedback } from './feedback';
import type { Layout } from './layout';
import { message } from './message';
import { product } from './product';
import { project } from './project';
import { socialLink } from './social-link';
import { user } from './user';

/** The content manager's services for types and for components, as far as they are used here. */
interface Arrangements {
  findConfiguration(type: { uid: string }): Promise<Configuration>;
  updateConfiguration(type: { uid: string }, configuration: Configuration): Promise<unknown>;
}

const TYPES: Layout[] = [client, project, message, feedback, product, activity, business, user];
const COMPONENTS: Layout[] = [socialLink];

const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** Arranges one type, unless this very arrangement was made before: what the owner changed since is theirs. */
async function arrange(layout: Layout, arrangements: Arrangements): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'portal', key: `arranged::${layout.uid}` });
  const ours = configurationOf(layout);
  const hash = digest(ours);
  if ((await store.get()) === hash) return;
  const type = { uid: layout.uid };
  await arrangements.updateConfiguration(type, merged(await arrangements.findConfiguration(type), ours));
  await store.set({ value: hash });
}

/** Arranges lists and forms of the panel, each when it is new or has changed here. Part of the start's transaction. */
export async function arrangePanel(): Promise<void> {
  const manager = strapi.plugin('content-manager');
  for (const layout of TYPES) await arrange(layout, manager.service<Arrangements>('content-types'));
  for (const layout of COMPONENTS) await arrange(layout, manager.service<Arrangements>('components'));
}
