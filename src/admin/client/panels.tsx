import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useLookingAgain } from '../looking-again';
import { panelsOf } from '../record-panel';
import { CLIENT } from '../types';
import { type Card, isMerged, type Merged } from './client';
import { Logins } from './logins';
import { useGetCardQuery } from './managing';
import { useMayManage } from './may-manage';
import { MergedInto } from './merged-into';
import { Feedback, Messages } from './said';
import { Who } from './who';
import { Work } from './work';

const panel = panelsOf<Card | Merged>({
  type: CLIENT,
  useMay: useMayManage,
  useRead: (documentId) => useGetCardQuery(documentId, useLookingAgain('list')),
  loading: 'clientele.client.loading',
});

/** Whether there is more to tell of a client than where they are. */
function useIsThere(documentId: string | undefined): boolean {
  const { data } = useGetCardQuery(documentId ?? '', { skip: documentId === undefined });
  return data === undefined || !isMerged(data);
}

/** A panel beside a client who was not merged into another. */
const cardPanel = (title: string, tell: (card: Card) => React.ReactNode) =>
  panel(title, (client) => (isMerged(client) ? null : tell(client)), useIsThere);

/** Beside a client's form: who they are, who signs in for them, their work, their letters and what they said. */
export const CLIENT_PANELS: PanelComponent[] = [
  panel('clientele.client.who', (client) =>
    isMerged(client) ? <MergedInto client={client} /> : <Who card={client} />,
  ),
  cardPanel('clientele.client.logins', (card) => <Logins card={card} />),
  cardPanel('clientele.client.projects', (card) => <Work card={card} />),
  cardPanel('clientele.client.messages', (card) => <Messages card={card} />),
  cardPanel('clientele.client.feedback', (card) => <Feedback card={card} />),
];
