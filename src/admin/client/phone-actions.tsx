import { useIsDesktop } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { CLIENT } from '../types';
import { useGetCardQuery } from './managing';
import { useMayManage } from './may-manage';
import { WriteLink } from './write-link';

const Actions = ({ documentId }: { documentId: string }) => {
  const { data: card } = useGetCardQuery(documentId);
  return card ? <WriteLink client={card} /> : null;
};

/** Below the button that saves a client, where the panels beside the form have gone behind a drawer: what is done most. */
export const ClientPhoneActions = ({ slug }: { slug?: string }) => {
  const { id } = useParams();
  const isDesktop = useIsDesktop();
  const mayManage = useMayManage();
  if (slug !== CLIENT || isDesktop || !id || id === 'create' || !mayManage) return null;
  return <Actions key={id} documentId={id} />;
};
