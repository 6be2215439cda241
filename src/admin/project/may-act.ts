import { useAuth } from '@strapi/strapi/admin';

const ACTION = 'api::portal.act-on-projects';

/** What a link or a page of the owner's projects asks of whoever opens it. */
export const NEEDED = [{ action: ACTION, subject: null }];

/** Whether the person at the panel may act on projects; for lists, where every row would ask. */
export const useMayAct = (): boolean =>
  useAuth('projects', ({ permissions }) => permissions.some(({ action }) => action === ACTION));
