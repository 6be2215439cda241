import type { StrapiApp } from '@strapi/strapi/admin';
import { openOwnSettings } from './opened';

/** What a page of one's own mail asks of whoever opens it. */
export const NEEDED = [{ action: 'api::portal.choose-own-mail', subject: null }];

/** Where mails to the owner's side lead those who want fewer: `/settings/mail`. Loaded when it is opened. */
export function addMailSettings(app: StrapiApp): void {
  openOwnSettings(app);
  app.addSettingsLink('global', {
    id: 'own-mail',
    to: 'mail',
    intlLabel: { id: 'clientele.mail.title', defaultMessage: 'My mail' },
    permissions: NEEDED as never,
    Component: () => import('./wishes-page'),
  });
}
