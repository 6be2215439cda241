import type { Answer } from './api';
import { owner, type Person } from './people';
import { teammate } from './teammates';
import { apiToken } from './tokens';

type Made = Answer<{ data: { documentId: string } }>;

/** A way in which the owner's side writes Strapi's own records, past the portal's endpoints. Types go by their singular names. */
export interface Door {
  create(type: string, data: object): Promise<Made>;
  update(type: string, documentId: string, data: object): Promise<Made>;
  remove(type: string, documentId: string): Promise<Answer<unknown>>;
}

const form = (type: string) => `/content-manager/collection-types/api::${type}.${type}`;

const contentManager = (who: Person): Door => ({
  create: (type, data) => who.post(form(type), data),
  update: (type, documentId, data) => who.put(`${form(type)}/${documentId}`, data),
  remove: (type, documentId) => who.del(`${form(type)}/${documentId}`),
});

const plural = (type: string) => (type.endsWith('y') ? `${type.slice(0, -1)}ies` : `${type}s`);

const rest = (who: Person): Door => ({
  create: (type, data) => who.post(`/api/${plural(type)}`, { data }),
  update: (type, documentId, data) => who.put(`/api/${plural(type)}/${documentId}`, { data }),
  remove: (type, documentId) => who.del(`/api/${plural(type)}/${documentId}`),
});

/** Every such way, by who goes it. */
export const DOORS: [who: string, open: () => Promise<Door>][] = [
  ['the owner at the panel', async () => contentManager(await owner())],
  ['an assistant at the panel', async () => contentManager(await teammate('assistant'))],
  ['an API token', async () => rest(await apiToken())],
];
