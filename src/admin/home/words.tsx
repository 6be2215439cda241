import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { NavLink } from 'react-router-dom';
import { Beginning } from '../beginning';
import { useDoing } from '../dialog/sending';
import { type Feedback, useSettleFeedbackMutation } from '../feedback/feedback';
import { FeedbackDialog, type Said } from '../feedback/feedback-dialog';
import { FeedbackChip } from '../feedback/standing';
import { useSayings } from '../project/sayings';
import { ThreadDialog } from '../thread/thread-dialog';
import { readOf, type ThreadBrief, useSettleThreadMutation } from '../thread/threads';
import { FEEDBACK, listAddress, MESSAGE } from '../types';
import { More, Part, Row } from './part';
import { recordAt } from './places';

const useSubject = () => {
  const { word } = useSayings();
  return ({ about, project, rating }: Feedback) =>
    [project?.title ?? word(about), rating !== null && word('clientele.home.rated', { rating })]
      .filter(Boolean)
      .join(' · ');
};

/** What can be done about words of a client: to answer them, or to say that they need none. */
const Answering = ({ name, onSettle, onAnswer }: { name: string; onSettle: () => void; onAnswer: () => void }) => {
  const { word } = useSayings();
  return (
    <>
      <Button size="S" variant="ghost" aria-label={word('clientele.home.no-answer-to', { name })} onClick={onSettle}>
        {word('clientele.home.no-answer')}
      </Button>
      <Button
        size="S"
        variant="secondary"
        aria-haspopup="dialog"
        aria-label={word('clientele.home.answer-to', { name })}
        onClick={onAnswer}
      >
        {word('clientele.home.answer')}
      </Button>
    </>
  );
};

/** Feedback without an answer, what is new marked, to be answered in place. */
export const FeedbackPart = () => {
  const { word } = useSayings();
  const subjectOf = useSubject();
  const [chosen, setChosen] = useState<Said | null>(null);
  const [settle] = useSettleFeedbackMutation();
  const doing = useDoing();
  const from = ({ client }: Feedback) => client?.name ?? word('clientele.home.somebody');
  return (
    <>
      <Part none="clientele.home.feedback.none" count={({ counts }) => counts.feedback}>
        {({ feedback, counts }) => (
          <>
            {feedback.map((said) => (
              <Row
                key={said.documentId}
                action={
                  <Answering
                    name={from(said)}
                    onSettle={() => void settle(said.documentId).then(doing)}
                    onAnswer={() => setChosen({ documentId: said.documentId, from: from(said), body: said.body })}
                  />
                }
              >
                <Flex gap={2} wrap="wrap">
                  <Link tag={NavLink} to={recordAt(FEEDBACK, said.documentId)}>
                    {from(said)}
                  </Link>
                  <FeedbackChip moments={said} />
                </Flex>
                <Typography variant="pi" textColor="neutral700">
                  {subjectOf(said)}
                </Typography>
                <Beginning>{said.body}</Beginning>
              </Row>
            ))}
            <More shown={feedback.length} all={counts.feedback} to={listAddress(FEEDBACK)} />
          </>
        )}
      </Part>
      {chosen && <FeedbackDialog said={chosen} onClose={() => setChosen(null)} />}
    </>
  );
};

/** Markdown as plain words: the marks of emphasis, code and headings are left out. */
const plainly = (markdown: string) =>
  markdown.replace(/^\s{0,3}(?:#{1,6}|>)\s+/gm, '').replace(/[*_`~]+(?=\S)|(?<=\S)[*_`~]+/g, '');

/** Threads whose last word is a client's, to be answered in place. */
export const RepliesPart = () => {
  const { word } = useSayings();
  const [chosen, setChosen] = useState<ThreadBrief | null>(null);
  const [settleThread] = useSettleThreadMutation();
  const doing = useDoing();
  const settle = async (thread: ThreadBrief) => {
    const answer = await settleThread(readOf(thread));
    const goesOn = 'data' in answer && answer.data.waitingSince !== null;
    doing(answer, goesOn ? word('clientele.home.wrote-again', { name: thread.client.name }) : undefined);
  };
  return (
    <>
      <Part none="clientele.home.replies.none" count={({ counts }) => counts.replies}>
        {({ replies, counts }) => (
          <>
            {replies.map((thread) => (
              <Row
                key={`${thread.message.documentId} ${thread.client.documentId}`}
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
            <More shown={replies.length} all={counts.replies} />
          </>
        )}
      </Part>
      {chosen && <ThreadDialog brief={chosen} onClose={() => setChosen(null)} />}
    </>
  );
};
