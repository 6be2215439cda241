import { socialUrl } from '../../../../src/api/client/domain/social-links';
import { CLIENTS, type ClientKey } from '../clients';
import type { DemoClient } from '../model';
import { PROFILE_CHANGES } from '../profile-changes';
import { document, insert } from './insert';
import { type Clients, entries, type Scene } from './scene';

export const everybody: [ClientKey, DemoClient][] = entries<ClientKey, DemoClient>(CLIENTS);

function lastChange(key: ClientKey, { on }: Scene): Date {
  const moments = PROFILE_CHANGES.filter(({ client }) => client === key).map(({ at }) => on.at(at).getTime());
  return new Date(Math.max(on.at(CLIENTS[key].since).getTime(), ...moments));
}

const clientRow = (key: ClientKey, client: DemoClient, scene: Scene) => ({
  ...document(scene.on.at(client.since), lastChange(key, scene)),
  name: client.name,
  company: client.company ?? null,
  type: client.type ?? null,
  size: client.size ?? null,
  description: client.description ?? null,
  email: client.email ?? null,
  phone: client.phone ?? null,
  website: client.website ?? null,
  language: client.language ?? null,
  time_zone: client.timeZone ?? null,
  proposed_projects: 0,
  planned_projects: 0,
  projects_in_progress: 0,
  finished_projects: 0,
});

async function linkSocially({ sql }: Scene, ids: number[]): Promise<void> {
  const links = everybody.flatMap(([, { socialLinks = {} }], client) =>
    entries(socialLinks).map(([network, handle], place) => ({
      owner: ids[client],
      order: place + 1,
      component: { network, url: socialUrl(network, handle) },
    })),
  );
  const components = await insert(
    sql,
    'components_client_social_links',
    links.map(({ component }) => component),
  );
  await insert(
    sql,
    'clients_cmps',
    links.map(({ owner, order }, index) => ({
      entity_id: owner,
      cmp_id: components[index],
      component_type: 'client.social-link',
      field: 'socialLinks',
      order,
    })),
  );
}

async function hangPictures({ sql, pictures }: Scene, ids: number[]): Promise<void> {
  const shown = everybody.flatMap(([, { picture }], client) =>
    picture ? [{ file_id: pictures.get(picture), related_id: ids[client] }] : [],
  );
  await insert(
    sql,
    'files_related_mph',
    shown.map((row) => ({ ...row, related_type: 'api::client.client', field: 'profileImage', order: 1 })),
  );
}

/** Enters everybody with their profile: addresses, links, picture. */
export async function enterClients(scene: Scene): Promise<Clients> {
  const inOrder = everybody.map(([key, client]) => clientRow(key, client, scene));
  const ids = await insert(scene.sql, 'clients', inOrder);
  await linkSocially(scene, ids);
  await hangPictures(scene, ids);
  return new Map(everybody.map(([key], index) => [key, { id: ids[index]!, documentId: inOrder[index]!.document_id }]));
}
