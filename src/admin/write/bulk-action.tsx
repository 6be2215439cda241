import type { BulkActionComponent } from '@strapi/content-manager/strapi-admin';
import { PaperPlane } from '@strapi/icons';
import { useNavigate } from 'react-router-dom';
import { useSayings } from '../project/sayings';
import { useMayWrite } from '../thread/threads';
import { CLIENT } from '../types';
import { writingAddress, type WriteState } from './place';

/** In the list of clients: a letter to those who are ticked. */
export const WriteToThem: BulkActionComponent = ({ documents, model }) => {
  const { word } = useSayings();
  const mayWrite = useMayWrite();
  const navigate = useNavigate();
  if (model !== CLIENT || !mayWrite) return null;
  const state: WriteState = {
    to: documents.map(({ documentId, name }) => ({ documentId, name: String(name) })),
  };
  return {
    label: word('clientele.client.write-to'),
    icon: <PaperPlane />,
    variant: 'secondary',
    onClick: () => navigate(writingAddress(), { state }),
  };
};

/** What can be done with many at once: nothing is deleted or published by the dozen. */
export const sensibleBulkActions = (): BulkActionComponent[] => [WriteToThem];
