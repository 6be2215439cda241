import { Link, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { NavLink } from 'react-router-dom';
import { Beginning } from '../beginning';
import { useDoing } from '../dialog/sending';
import { waitingView } from '../message/views';
import { plainly } from '../plainly';
import { useSayings } from '../project/sayings';
import { ThreadDialog } from '../thread/thread-dialog';
import { readOf, type ThreadBrief, useSettleThreadMutation } from '../thread/threads';
import { UndoSettling } from '../thread/undo-settling';
import { MESSAGE } from '../types';
import { viewAddress } from '../view-address';
import { Answering, Settled } from './answering';
import { More, Part, Row } from './part';
import { recordAt } from './places';

const WAITING = viewAddress(MESSAGE, waitingView());

const keyOf = ({ message, client }: ThreadBrief) => `${message.documentId} ${client.documentId}`;

/** Threads whose last word is a client's, to be answered in place. */
export const RepliesPart = () => {
  const { word } = useSayings();
  const [chosen, setChosen] = useState<ThreadBrief | null>(null);
  const [settled, setSettled] = useState<ThreadBrief | null>(null);
  const [settleThread] = useSettleThreadMutation();
  const doing = useDoing();
  const settle = async (thread: ThreadBrief) => {
    const answer = await settleThread(readOf(thread));
    const goesOn = 'data' in answer && answer.data.waitingSince !== null;
    doing(answer, goesOn ? word('clientele.home.wrote-again', { name: thread.client.name }) : undefined);
    if ('data' in answer) setSettled(answer.data.waitedSince === null ? null : thread);
  };
  return (
    <>
      <Part
        none="clientele.home.replies.none"
        count={({ counts }) => counts.replies}
        total="clientele.home.wait"
        to={WAITING}
        notice={
          settled && (
            <Settled
              key={keyOf(settled)}
              name={settled.client.name}
              undo={<UndoSettling thread={settled} takesFocus onDone={() => setSettled(null)} />}
            />
          )
        }
      >
        {({ replies, counts }) => (
          <>
            {replies.map((thread) => (
              <Row
                key={keyOf(thread)}
                action={
                  <Answering
                    name={thread.client.name}
                    onSettle={() => void settle(thread)}
                    onAnswer={() => setChosen(thread)}
                  />
                }
              >
                <Link tag={NavLink} to={recordAt(MESSAGE, thread.message.documentId)}>
                  {thread.client.name}
                </Link>
                <Typography variant="pi" textColor="neutral700">
                  {thread.message.subject}
                </Typography>
                <Beginning>{plainly(thread.lastWord.body)}</Beginning>
              </Row>
            ))}
            <More shown={replies.length} all={counts.replies} to={WAITING} />
          </>
        )}
      </Part>
      {chosen && <ThreadDialog brief={chosen} onClose={() => setChosen(null)} />}
    </>
  );
};
