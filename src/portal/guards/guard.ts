import type { UID } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';

export type Data = Record<string, unknown>;
export type Save = () => Promise<unknown>;

/** A write of Strapi's Document Service, before it is done. */
export interface Change {
  action: string;
  documentId: string;
  data: Data;
}

/** Holds a write against the product's rules, and saves what they allow. */
export type Guard = (change: Change, save: Save) => Promise<unknown>;

const CHANGES = new Set(['connect', 'disconnect']);

/**
 * Whether a form changes anything of a relation; one that leaves it alone sends empty lists of what to connect and disconnect.
 * Every other way to write a relation takes the place of what was there, even with nothing.
 */
export function isMoved(relation: unknown): boolean {
  if (relation === undefined) return false;
  if (relation === null || typeof relation !== 'object' || Array.isArray(relation)) return true;
  return Object.entries(relation).some(([how, whom]) => !CHANGES.has(how) || !Array.isArray(whom) || whom.length > 0);
}

/**
 * Leaves out of a form what only the server writes: ids, moments, and what the schema calls not writable, which the content
 * manager takes all the same. A form's word on it is simply not heard.
 */
export function dropUnwritable(uid: UID.ContentType, data: Data): void {
  for (const field of contentTypes.getNonWritableAttributes(strapi.getModel(uid))) Reflect.deleteProperty(data, field);
}
