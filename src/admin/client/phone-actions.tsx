import { useRecordOnPhone } from '../on-phone';
import { CLIENT } from '../types';
import { isMerged } from './client';
import { useGetCardQuery } from './managing';
import { useMayManage } from './may-manage';
import { WriteLink } from './write-link';

const Actions = ({ documentId }: { documentId: string }) => {
  const { data: card } = useGetCardQuery(documentId);
  return card && !isMerged(card) ? <WriteLink client={card} /> : null;
};

/** Below the button that saves a client, where the panels beside the form have gone behind a drawer: what is done most. */
export const ClientPhoneActions = ({ slug }: { slug?: string }) => {
  const id = useRecordOnPhone(CLIENT, slug);
  const mayManage = useMayManage();
  if (!id || !mayManage) return null;
  return <Actions key={id} documentId={id} />;
};
