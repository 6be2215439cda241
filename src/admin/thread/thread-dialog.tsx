import { Flex, Typography } from '@strapi/design-system';
import { useRef } from 'react';
import { Reading } from '../dialog/reading';
import { AnswerDialog } from '../home/answer-dialog';
import { useLookingAgain } from '../looking-again';
import { MessageFiles } from '../message/files';
import { Pending } from '../pending';
import { useSayings } from '../project/sayings';
import { Rendered } from '../rendered';
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

type Spoken = Omit<Word, 'documentId'> & { message: string; isLast: boolean };

const Said = ({ message, from, author, html, sentAt, seenAt, seenBy, files, isLast }: Spoken) => {
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
      data-last={isLast || undefined}
    >
      <Typography variant="pi" textColor="neutral600">
        {author} · <time dateTime={sentAt}>{moment(sentAt)}</time>
      </Typography>
      <Rendered html={html} />
      <MessageFiles message={message} files={files} />
      {from === 'owner' && <Seen seenAt={seenAt} seenBy={seenBy} />}
    </Flex>
  );
};

/** The message itself is the first word. */
const wordsOf = ({ message, client, body, html, files, thread, seenAt, seenBy }: Thread): Word[] => [
  { ...message, author: message.author || client.name, body, html, seenAt, seenBy, files },
  ...thread,
];

const Words = ({ data }: { data: Thread }) => {
  const words = wordsOf(data);
  return (
    <Reading label={data.message.subject} last={data.message.documentId}>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
        {words.map((said, place) => (
          <Said key={said.documentId} message={data.message.documentId} {...said} isLast={place === words.length - 1} />
        ))}
      </Flex>
    </Reading>
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
  const { data, error } = useSeeThreadQuery(whichOf(brief), { refetchOnMountOrArgChange: true, ...again });
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
      {data ? <Words data={data} /> : <Pending error={error} loading="clientele.thread.loading" />}
    </AnswerDialog>
  );
};
