import type { UID } from '@strapi/strapi';

interface Documents {
  update(change: { documentId: string; data: object }): Promise<{ documentId: string }>;
  create(creation: { data: object }): Promise<{ id: number; documentId: string }>;
  delete(deletion: { documentId: string }): Promise<unknown>;
}

/** Strapi's Document Service of a type, for fields that are known here and not from generated types. */
export const documents = (uid: UID.ContentType): Documents => strapi.documents(uid) as unknown as Documents;
