import { Button, Link, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { NavLink } from 'react-router-dom';
import { useSayings } from '../project/sayings';
import { ThreadDialog } from '../thread/thread-dialog';
import { type ThreadBrief, useSettleThreadMutation, whichOf } from '../thread/threads';
import { FEEDBACK, MESSAGE } from '../types';
import { AnswerDialog } from './answer-dialog';
import { type NewFeedback, useAnswerFeedbackMutation } from './overview';
import { More, Beginning, Part, Row } from './part';
import { recordAt } from './places';

const useSubject = () => {
  const { word } = useSayings();
  return ({ about, project, rating }: NewFeedback) =>
    [project?.title ?? word(about), rating !== null && word('clientele.home.rated', { rating })]
      .filter(Boolean)
      .join(' · ');
};

/** Feedback without an answer, to be answered in place. */
export const FeedbackPart = () => {
  const { word } = useSayings();
  const subjectOf = useSubject();
  const [chosen, setChosen] = useState<NewFeedback | null>(null);
  const [answer] = useAnswerFeedbackMutation();
  const from = ({ client }: NewFeedback) => client?.name ?? word('clientele.home.somebody');
  return (
    <>
      <Part none="clientele.home.feedback.none" count={({ counts }) => counts.feedback}>
        {({ feedback, counts }) => (
          <>
            {feedback.map((said) => (
              <Row
                key={said.documentId}
                action={
                  <Button
                    size="S"
                    variant="secondary"
                    aria-haspopup="dialog"
                    aria-label={word('clientele.home.answer-to', { name: from(said) })}
                    onClick={() => setChosen(said)}
                  >
                    {word('clientele.home.answer')}
                  </Button>
                }
              >
                <Link tag={NavLink} to={recordAt(FEEDBACK, said.documentId)}>
                  {from(said)}
                </Link>
                <Typography variant="pi" textColor="neutral700">
                  {subjectOf(said)}
                </Typography>
                <Beginning>{said.body}</Beginning>
              </Row>
            ))}
            <More shown={feedback.length} all={counts.feedback} />
          </>
        )}
      </Part>
      {chosen && (
        <AnswerDialog
          title={word('clientele.home.answer-to', { name: from(chosen) })}
          send={(body, key) => answer({ documentId: chosen.documentId, body, key })}
          onClose={() => setChosen(null)}
        >
          <Typography textColor="neutral800" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {chosen.body}
          </Typography>
        </AnswerDialog>
      )}
    </>
  );
};

/** Threads whose last word is a client's, to be answered in place. */
export const RepliesPart = () => {
  const { word } = useSayings();
  const [chosen, setChosen] = useState<ThreadBrief | null>(null);
  const [settle] = useSettleThreadMutation();
  return (
    <>
      <Part none="clientele.home.replies.none" count={({ counts }) => counts.replies}>
        {({ replies, counts }) => (
          <>
            {replies.map((thread) => (
              <Row
                key={`${thread.message.documentId} ${thread.client.documentId}`}
                action={
                  <>
                    <Button
                      size="S"
                      variant="ghost"
                      aria-label={word('clientele.home.no-answer-to', { name: thread.client.name })}
                      onClick={() => void settle(whichOf(thread))}
                    >
                      {word('clientele.home.no-answer')}
                    </Button>
                    <Button
                      size="S"
                      variant="secondary"
                      aria-haspopup="dialog"
                      aria-label={word('clientele.home.answer-to', { name: thread.client.name })}
                      onClick={() => setChosen(thread)}
                    >
                      {word('clientele.home.answer')}
                    </Button>
                  </>
                }
              >
                <Link tag={NavLink} to={recordAt(MESSAGE, thread.message.documentId)}>
                  {thread.client.name}
                </Link>
                <Typography variant="pi" textColor="neutral700">
                  {thread.message.subject}
                </Typography>
                <Beginning>{thread.lastWord.body}</Beginning>
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
