import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useLookingAgain } from '../looking-again';
import { panelsOf } from '../record-panel';
import { CLIENT } from '../types';
import type { Card } from './client';
import { Logins } from './logins';
import { useGetCardQuery } from './managing';
import { useMayManage } from './may-manage';
import { Feedback, Messages } from './said';
import { Who } from './who';
import { Work } from './work';

const panel = panelsOf<Card>({
  type: CLIENT,
  useMay: useMayManage,
  useRead: (documentId) => useGetCardQuery(documentId, useLookingAgain('list')),
  loading: 'clientele.client.loading',
});

/** Beside a client's form: who they are, who signs in for them, their work, their letters and what they said. */
export const CLIENT_PANELS: PanelComponent[] = [
  panel('clientele.client.who', (card) => <Who card={card} />),
  panel('clientele.client.logins', (card) => <Logins card={card} />),
  panel('clientele.client.projects', (card) => <Work card={card} />),
  panel('clientele.client.messages', (card) => <Messages card={card} />),
  panel('clientele.client.feedback', (card) => <Feedback card={card} />),
];
