import { LinkButton } from '@strapi/design-system';
import { PaperPlane } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import { useSayings } from '../project/sayings';
import { useMayWrite } from '../thread/threads';
import { writingAddress, type WriteState } from '../write/place';
import type { Card } from './client';

/** The way to a letter to a client, for whoever may write; who is put away gets none. */
export const WriteLink = ({
  client: { documentId, name, archivedAt },
}: {
  client: Pick<Card, 'documentId' | 'name' | 'archivedAt'>;
}) => {
  const { word } = useSayings();
  const mayWrite = useMayWrite();
  if (!mayWrite || archivedAt !== null) return null;
  return (
    <LinkButton
      tag={NavLink}
      to={writingAddress()}
      state={{ to: [{ documentId, name }] } satisfies WriteState}
      variant="tertiary"
      startIcon={<PaperPlane />}
      fullWidth
    >
      {word('clientele.client.write-to')}
    </LinkButton>
  );
};
