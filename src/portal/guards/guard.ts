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

/** Whether a form connects or disconnects anything of a relation; one that leaves it alone sends empty lists. */
export function isMoved(relation: unknown): boolean {
  if (relation === undefined) return false;
  if (relation === null || typeof relation !== 'object' || Array.isArray(relation)) return true;
  return Object.values(relation).some((part) => Array.isArray(part) && part.length > 0);
}
