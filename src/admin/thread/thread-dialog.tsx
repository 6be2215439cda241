import { Flex, Loader, Typography } from '@strapi/design-system';
import { useRef } from 'react';
import { AnswerDialog } from '../home/answer-dialog';
import { useLookingAgain } from '../looking-again';
import { MessageFiles } from '../message/files';
import { useSayings } from '../project/sayings';
import { Seen } from './seen';
import {
  type Read,
  readOf,
  type Thread,
  type ThreadBrief,
  useAnswerThreadMutation,
  useSeeThreadQuery,
  whichOf,
  type Word,
} from './threads';

type Spoken = Omit<Word, 'documentId'> & { message: string };

const Said = ({ message, from, author, body, sentAt, seenAt, seenBy, files }: Spoken) => {
  const { moment } = useSayings();
  return (
    <Flex
      tag="li"
      direction="column"
      alignItems="stretch"
      gap={1}
      paddingLeft={3}
      borderColor={from === 'client' ? 'primary600' : 'neutral300'}
      style={{ borderWidth: '0 0 0 2px' }}
    >
      <Typography variant="pi" textColor="neutral600">
        {author} · <time dateTime={sentAt}>{moment(sentAt)}</time>
      </Typography>
      <Typography textColor="neutral800" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {body}
      </Typography>
      <MessageFiles message={message} files={files} />
      {from === 'owner' && <Seen seenAt={seenAt} seenBy={seenBy} />}
    </Flex>
  );
};

/** Where a client began, their message is the first word; the owner's own letter stands in the form already. */
const wordsOf = ({ message, client, body, files, thread, seenAt, seenBy }: Thread): Word[] => [
  ...(message.from === 'client'
    ? [{ ...message, author: message.author || client.name, body, seenAt, seenBy, files }]
    : []),
  ...thread,
];

const Words = ({ data }: { data: Thread | undefined }) => {
  const { word } = useSayings();
  if (!data) return <Loader small>{word('clientele.thread.loading')}</Loader>;
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
      {wordsOf(data).map((said) => (
        <Said key={said.documentId} message={data.message.documentId} {...said} />
      ))}
    </Flex>
  );
};

/** What an attempt to answer had read, whatever comes before it is tried again: it stays the same request. */
function useReadBy(): (key: string, thread: ThreadBrief) => Read {
  const last = useRef<{ key: string; read: Read }>();
  return (key, thread) => {
    if (last.current?.key !== key) last.current = { key, read: readOf(thread) };
    return last.current.read;
  };
}

/** Everything that was said with one client under a message, and the place to answer. */
export const ThreadDialog = ({ brief, onClose }: { brief: ThreadBrief; onClose: () => void }) => {
  const again = useLookingAgain('conversation');
  const { data } = useSeeThreadQuery(whichOf(brief), { refetchOnMountOrArgChange: true, ...again });
  const [answer] = useAnswerThreadMutation();
  const readBy = useReadBy();
  return (
    <AnswerDialog
      name={brief.client.name}
      about={brief.message.subject}
      place={`answer ${brief.message.documentId} ${brief.client.documentId}`}
      takesFiles
      send={(body, key, files) => answer({ ...readBy(key, data ?? brief), body, files, key })}
      onClose={onClose}
    >
      <Words data={data} />
    </AnswerDialog>
  );
};
