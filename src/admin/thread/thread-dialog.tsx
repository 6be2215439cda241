import { Flex, Loader, Typography } from '@strapi/design-system';
import { AnswerDialog } from '../home/answer-dialog';
import { useLookingAgain } from '../looking-again';
import { MessageFiles } from '../message/files';
import { useSayings } from '../project/sayings';
import { Seen } from './seen';
import {
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

const Words = ({ brief }: { brief: ThreadBrief }) => {
  const { word } = useSayings();
  const again = useLookingAgain('conversation');
  const { data } = useSeeThreadQuery(whichOf(brief), { refetchOnMountOrArgChange: true, ...again });
  if (!data) return <Loader small>{word('clientele.thread.loading')}</Loader>;
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
      {wordsOf(data).map((said) => (
        <Said key={said.documentId} message={data.message.documentId} {...said} />
      ))}
    </Flex>
  );
};

/** Everything that was said with one client under a message, and the place to answer. */
export const ThreadDialog = ({ brief, onClose }: { brief: ThreadBrief; onClose: () => void }) => {
  const { word } = useSayings();
  const [answer] = useAnswerThreadMutation();
  return (
    <AnswerDialog
      title={word('clientele.home.answer-to', { name: brief.client.name })}
      takesFiles
      send={(body, key, files) => answer({ ...whichOf(brief), body, files, key })}
      onClose={onClose}
    >
      <Words brief={brief} />
    </AnswerDialog>
  );
};
