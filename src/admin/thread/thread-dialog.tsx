import { Flex, Loader, Typography } from '@strapi/design-system';
import { AnswerDialog } from '../home/answer-dialog';
import { useSayings } from '../project/sayings';
import {
  type Thread,
  type ThreadBrief,
  useAnswerThreadMutation,
  useSeeThreadQuery,
  whichOf,
  type Word,
} from './threads';

const Said = ({ from, author, body, sentAt }: Pick<Word, 'from' | 'author' | 'body' | 'sentAt'>) => {
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
    </Flex>
  );
};

/** Where a client began, their message is the first word; the owner's own letter stands in the form already. */
const wordsOf = ({ message, client, body, thread }: Thread) => [
  ...(message.from === 'client'
    ? [{ documentId: message.documentId, from: message.from, author: client.name, body, sentAt: message.sentAt }]
    : []),
  ...thread,
];

const Words = ({ brief }: { brief: ThreadBrief }) => {
  const { word } = useSayings();
  const { data } = useSeeThreadQuery(whichOf(brief), { refetchOnMountOrArgChange: true });
  if (!data) return <Loader small>{word('clientele.thread.loading')}</Loader>;
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
      {wordsOf(data).map((said) => (
        <Said key={said.documentId} {...said} />
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
      send={(body, key) => answer({ ...whichOf(brief), body, key })}
      onClose={onClose}
    >
      <Words brief={brief} />
    </AnswerDialog>
  );
};
