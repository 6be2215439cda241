import { Layouts, Page } from '@strapi/strapi/admin';
import { Flex, Link, Typography } from '@strapi/design-system';
import { useRef } from 'react';
import { Navigate, NavLink, useLocation, useParams } from 'react-router-dom';
import { useSayings } from '../project/sayings';
import { useRefusal } from '../refused';
import { listAddress, MESSAGE, recordAddress } from '../types';
import { Composer } from './composer';
import { NEEDED, type WriteState } from './place';
import { blank, wordsOf } from './words';
import { useGetMessageQuery } from './writing';

/** Where there is nothing to write on: why, and the way to what there is. */
const Missing = ({ why }: { why: string }) => {
  const { word } = useSayings();
  return (
    <Layouts.Content>
      <Flex direction="column" alignItems="flex-start" gap={3} role="alert">
        <Typography textColor="neutral800">{why}</Typography>
        <Link tag={NavLink} to={listAddress(MESSAGE)}>
          {word('clientele.write.to-list')}
        </Link>
      </Flex>
    </Layouts.Content>
  );
};

/** A draft that is taken up again; what was sent is read elsewhere. */
const Known = ({ letter, documentId }: { letter: string; documentId: string }) => {
  const { data: message, error } = useGetMessageQuery(documentId, { refetchOnMountOrArgChange: true });
  const formatError = useRefusal();
  if (error) return <Missing why={formatError(error)} />;
  if (!message) return <Page.Loading />;
  if (message.sentAt !== null) return <Navigate to={recordAddress(MESSAGE, documentId)} replace />;
  return <Composer letter={letter} first={wordsOf(message)} known={message} />;
};

/**
 * The letter the page was opened for. A new one that is kept gets an address, and stays the letter it is; that address, come back to
 * from another letter, is one to open.
 */
function useOpened(): { key: string; documentId: string | undefined; state: WriteState } {
  const { key, state } = useLocation();
  const { '*': documentId } = useParams();
  const opened = useRef({ key, documentId: documentId || undefined, state: (state ?? {}) as WriteState });
  const isOwn = (state as WriteState | null)?.own === opened.current.key;
  if (!isOwn && opened.current.key !== key)
    opened.current = { key, documentId: documentId || undefined, state: (state ?? {}) as WriteState };
  return opened.current;
}

/** The page on which the owner writes to clients. */
export const WritePage = () => {
  const { word } = useSayings();
  const { key, documentId, state } = useOpened();
  return (
    <Page.Protect permissions={NEEDED}>
      <Page.Title>{word('clientele.write.title')}</Page.Title>
      <Page.Main>
        <Layouts.Header title={word('clientele.write.title')} subtitle={word('clientele.write.subtitle')} />
        {documentId === undefined ? (
          <Composer key={key} letter={key} first={blank(state.to)} known={null} />
        ) : (
          <Known key={key} letter={key} documentId={documentId} />
        )}
      </Page.Main>
    </Page.Protect>
  );
};
