import type { StrapiApp } from '@strapi/strapi/admin';
import { BulletList } from '@strapi/icons';
import { NEEDED } from '../project/may-act';

/** The queue in the panel's menu; its page is loaded when it is opened. */
export function addQueue(app: StrapiApp): void {
  app.addMenuLink({
    to: 'queue',
    icon: BulletList,
    intlLabel: { id: 'clientele.queue.title', defaultMessage: 'Queue' },
    permissions: NEEDED as never,
    position: 3,
    Component: () => import('./queue-page').then(({ QueuePage }) => ({ default: QueuePage })),
  });
}
