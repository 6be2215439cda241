import { getFetchClient } from '@strapi/strapi/admin';
import { MESSAGE } from '../types';

/** Sent stays sent, so what is known once need not be asked again; but for a minute a message can be taken back here. */
const known = new Set<string>();

/** Remembers that a message has just been sent. */
export const rememberSent = (documentId: string) => void known.add(documentId);

/** Remembers that a message was taken back. */
export const forgetSent = (documentId: string) => void known.delete(documentId);

/** Whether a message has been sent. The server has the last word, so a question that fails counts as no. */
export async function wasSent(documentId: string): Promise<boolean> {
  if (known.has(documentId)) return true;
  try {
    const { get } = getFetchClient();
    const { data } = await get<{ data: { sentAt: string | null } }>(
      `/content-manager/collection-types/${MESSAGE}/${documentId}`,
    );
    if (data.data.sentAt) rememberSent(documentId);
    return known.has(documentId);
  } catch {
    return false;
  }
}
