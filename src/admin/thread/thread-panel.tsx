import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useLookingAgain } from '../looking-again';
import { useSayings } from '../project/sayings';
import { panelsOf } from '../record-panel';
import { MESSAGE } from '../types';
import { ThreadDialog } from './thread-dialog';
import { type ThreadBrief, useGetThreadsQuery, useMayWrite } from './threads';
import { UndoSettling } from './undo-settling';

const panel = panelsOf<ThreadBrief[]>({
  type: MESSAGE,
  useMay: useMayWrite,
  useRead: (documentId) => useGetThreadsQuery(documentId, useLookingAgain('list')),
  loading: 'clientele.thread.loading',
});

/** More than a letter that somebody has seen. */
const isThread = ({ message, replies }: ThreadBrief) => replies > 0 || message.from === 'client';

const Threads = ({ inboxes }: { inboxes: ThreadBrief[] }) => {
  const { moment, word } = useSayings();
  const [chosen, setChosen] = useState<ThreadBrief | null>(null);
  const threads = inboxes.filter(isThread);
  if (threads.length === 0) return <Typography textColor="neutral700">{word('clientele.thread.none')}</Typography>;
  return (
    <>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={4} width="100%">
        {threads.map((thread) => (
          <Flex key={thread.client.documentId} tag="li" direction="column" alignItems="stretch" gap={1}>
            <Typography fontWeight="bold" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
              {thread.client.name}
            </Typography>
            <Typography variant="pi" textColor={thread.waitingSince ? 'neutral800' : 'neutral600'}>
              {thread.waitingSince
                ? word('clientele.thread.waits', { at: moment(thread.waitingSince) })
                : word('clientele.thread.latest', { at: moment(thread.latestAt) })}
            </Typography>
            {thread.waitedSince && (
              <Flex justifyContent="space-between" gap={2} paddingBottom={1}>
                <Typography variant="pi" textColor="neutral600">
                  {word('clientele.thread.settled')}
                </Typography>
                <UndoSettling thread={thread} />
              </Flex>
            )}
            <Button
              type="button"
              size="S"
              variant="secondary"
              aria-haspopup="dialog"
              aria-label={word('clientele.home.answer-to', { name: thread.client.name })}
              onClick={() => setChosen(thread)}
            >
              {word('clientele.home.answer')}
            </Button>
          </Flex>
        ))}
      </Flex>
      {chosen && <ThreadDialog key={chosen.client.documentId} brief={chosen} onClose={() => setChosen(null)} />}
    </>
  );
};

/** Beside a message: what its clients answered, each in a thread of their own. Who has read it, another panel tells. */
export const ThreadPanel = panel('clientele.thread.panel', (inboxes) => <Threads inboxes={inboxes} />);
