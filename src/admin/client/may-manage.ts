import { useAuth } from '@strapi/strapi/admin';

const ACTION = 'api::portal.manage-clients';

/** Whether the person at the panel may enter, invite and archive clients. */
export const useMayManage = (): boolean =>
  useAuth('clients', ({ permissions }) => permissions.some(({ action }) => action === ACTION));
