import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useLookingAgain } from '../looking-again';
import { useSayings } from '../project/sayings';
import { panelsOf } from '../record-panel';
import { useMayWrite } from '../thread/threads';
import { CLIENT, MESSAGE, recordAddress } from '../types';
import { type OwnersMessage, type Reader, useGetMessageQuery } from '../write/writing';
import { TakeBack } from './take-back';

const panel = panelsOf<OwnersMessage>({
  type: MESSAGE,
  useMay: useMayWrite,
  // Clients read while the page is open.
  useRead: (documentId) =>
    useGetMessageQuery(documentId, { refetchOnMountOrArgChange: true, ...useLookingAgain('conversation') }),
  loading: 'clientele.message.loading',
});

const ReaderLine = ({ reader: { client, readAt, readBy } }: { reader: Reader }) => {
  const { moment, word } = useSayings();
  return (
    <Flex tag="li" direction="column" alignItems="flex-start">
      <Link tag={NavLink} to={recordAddress(CLIENT, client.documentId)} style={{ overflowWrap: 'anywhere' }}>
        {client.name}
      </Link>
      <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
        {readAt
          ? word('clientele.message.read', { at: moment(readAt), by: readBy ?? 'nobody' })
          : word('clientele.message.unread')}
      </Typography>
    </Flex>
  );
};

/** Who has read a message, the unread ones first. */
const Readers = ({ message: { readers, inboxes, read } }: { message: OwnersMessage }) => {
  const { word } = useSayings();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography fontWeight="bold" textColor="neutral800">
        {word('clientele.message.readers', { read, inboxes })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {readers.map((reader) => (
          <ReaderLine key={reader.client.documentId} reader={reader} />
        ))}
      </Flex>
      {inboxes > readers.length && (
        <Typography textColor="neutral700">
          {word('clientele.home.more', { count: inboxes - readers.length })}
        </Typography>
      )}
    </Flex>
  );
};

const Sent = ({ message }: { message: OwnersMessage }) => {
  const { moment, word } = useSayings();
  const { documentId, from, sentAt, inboxes, secondsToTakeBack } = message;
  if (sentAt === null) return <Typography textColor="neutral700">{word('clientele.message.draft-means')}</Typography>;
  if (from === 'client')
    return (
      <Typography textColor="neutral700">{word('clientele.message.from-client', { at: moment(sentAt) })}</Typography>
    );
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Typography textColor="neutral700">{word('clientele.message.sent', { at: moment(sentAt), inboxes })}</Typography>
      {secondsToTakeBack !== null && <TakeBack documentId={documentId} sentAt={sentAt} seconds={secondsToTakeBack} />}
      <Readers message={message} />
    </Flex>
  );
};

/** Beside a sent message: when and how far it went, the way to take it back, and who has read it. */
export const SendPanel = panel('clientele.message.panel', (message) => <Sent message={message} />);
