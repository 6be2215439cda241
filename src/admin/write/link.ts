import type { StrapiApp } from '@strapi/strapi/admin';
import { PaperPlane } from '@strapi/icons';
import { NEEDED, WRITE } from './place';

/** Writing to clients in the panel's menu; its page is loaded when it is opened. */
export function addWriting(app: StrapiApp): void {
  app.addMenuLink({
    to: WRITE,
    icon: PaperPlane,
    intlLabel: { id: 'clientele.write.link', defaultMessage: 'Write' },
    permissions: NEEDED as never,
    position: 2,
    Component: () => import('./write-page').then(({ WritePage }) => ({ default: WritePage })),
  });
}
