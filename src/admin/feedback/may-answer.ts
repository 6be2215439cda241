import { useAuth } from '@strapi/strapi/admin';

const ACTION = 'api::portal.answer-feedback';

/** Whether the person at the panel may answer feedback. */
export const useMayAnswer = (): boolean =>
  useAuth('feedback', ({ permissions }) => permissions.some(({ action }) => action === ACTION));
