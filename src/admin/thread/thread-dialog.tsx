import { Flex, Typography } from '@strapi/design-system';
import { keep, keptIn, NOTHING } from '../dialog/kept';
import { Reading } from '../dialog/reading';
import { usePlace } from '../dialog/typed';
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
    <Reading label={data.message.subject} last={words.at(-1)?.documentId}>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={4} aria-live="polite">
        {words.map((said, place) => (
          <Said key={said.documentId} message={data.message.documentId} {...said} isLast={place === words.length - 1} />
        ))}
      </Flex>
    </Reading>
  );
};

/** What an attempt to answer had read, whatever comes before it is tried again: it stays the same request. */
function useReadBy({ message, client }: ThreadBrief) {
  const place = usePlace(`read ${message.documentId} ${client.documentId}`);
  return {
    readBy: (key: string, thread: ThreadBrief): Read => {
      const last = keptIn(place) as { key?: string; read?: Read };
      if (last.key === key && last.read) return last.read;
      const read = readOf(thread);
      keep(place, { key, read });
      return read;
    },
    forget: () => keep(place, NOTHING),
  };
}

/** Everything that was said with one client under a message, and the place to answer. */
export const ThreadDialog = ({ brief, onClose }: { brief: ThreadBrief; onClose: () => void }) => {
  const again = useLookingAgain('conversation');
  const { data, error } = useSeeThreadQuery(whichOf(brief), { refetchOnMountOrArgChange: true, ...again });
  const [answer] = useAnswerThreadMutation();
  const { readBy, forget } = useReadBy(brief);
  const send = async (body: string, key: string, files: File[]) => {
    const sent = await answer({ ...readBy(key, data ?? brief), body, files, key });
    if (!('error' in sent)) forget();
    return sent;
  };
  return (
    <AnswerDialog
      name={brief.client.name}
      about={brief.message.subject}
      place={`answer ${brief.message.documentId} ${brief.client.documentId}`}
      takesFiles
      send={send}
      onClose={onClose}
    >
      {data ? <Words data={data} /> : <Pending error={error} loading="clientele.thread.loading" />}
    </AnswerDialog>
  );
};
