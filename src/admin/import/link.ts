import type { StrapiApp } from '@strapi/strapi/admin';
import { FileCsv } from '@strapi/icons';
import { IMPORT, NEEDED } from './may-import';

/** The import in the panel's menu; its page is loaded when it is opened. */
export function addImport(app: StrapiApp): void {
  app.addMenuLink({
    to: IMPORT,
    icon: FileCsv,
    intlLabel: { id: 'clientele.import.link', defaultMessage: 'Import clients' },
    permissions: NEEDED as never,
    position: 4,
    Component: () => import('./import-page').then(({ ImportPage }) => ({ default: ImportPage })),
  });
}
