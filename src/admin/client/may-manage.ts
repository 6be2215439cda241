import { useAuth } from '@strapi/strapi/admin';

const useMay = (action: string): boolean =>
  useAuth('clients', ({ permissions }) => permissions.some((granted) => granted.action === action));

/** Whether the person at the panel may enter, invite and archive clients. */
export const useMayManage = (): boolean => useMay('api::portal.manage-clients');

/** Whether the person at the panel may see what a client sees. */
export const useMayView = (): boolean => useMay('api::portal.view-as-clients');

/** Whether the person at the panel may erase clients for good. */
export const useMayErase = (): boolean => useMay('api::portal.erase-clients');

/** Whether the person at the panel may merge two clients into one. */
export const useMayMerge = (): boolean => useMay('api::portal.merge-clients');
