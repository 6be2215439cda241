import { Flex, Link, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { NavLink } from 'react-router-dom';
import { apart } from '../apart';
import { Beginning } from '../beginning';
import { useDoing } from '../dialog/sending';
import { type Feedback, useSettleFeedbackMutation } from '../feedback/feedback';
import { FeedbackDialog, type Said } from '../feedback/feedback-dialog';
import { FeedbackChip, standingOf } from '../feedback/standing';
import { UndoSettling } from '../feedback/undo-settling';
import { VIEWS } from '../feedback/views';
import { useSayings } from '../project/sayings';
import { FEEDBACK } from '../types';
import { viewAddress } from '../view-address';
import { Answering, Settled } from './answering';
import { More, Part, Row } from './part';
import { recordAt } from './places';

const WAITING = viewAddress(FEEDBACK, VIEWS.waiting);

const useSubject = () => {
  const { word } = useSayings();
  return ({ about, project, rating }: Feedback) =>
    [project ? apart(project.title) : word(about), rating !== null && word('clientele.home.rated', { rating })]
      .filter(Boolean)
      .join(' · ');
};

/** Feedback without an answer, what is new marked, to be answered in place. */
export const FeedbackPart = () => {
  const { word } = useSayings();
  const subjectOf = useSubject();
  const [chosen, setChosen] = useState<Said | null>(null);
  const [settled, setSettled] = useState<Feedback | null>(null);
  const [settleFeedback] = useSettleFeedbackMutation();
  const doing = useDoing();
  const from = ({ client }: Feedback) => client?.name ?? word('clientele.home.somebody');
  const settle = async (said: Feedback) => {
    const answer = await settleFeedback(said.documentId);
    doing(answer);
    if ('data' in answer) setSettled(standingOf(answer.data) === 'settled' ? said : null);
  };
  return (
    <>
      <Part
        none="clientele.home.feedback.none"
        count={({ counts }) => counts.feedback}
        total="clientele.home.wait"
        to={WAITING}
        notice={
          settled && (
            <Settled
              key={settled.documentId}
              name={from(settled)}
              undo={
                <UndoSettling
                  documentId={settled.documentId}
                  name={from(settled)}
                  takesFocus
                  onDone={() => setSettled(null)}
                />
              }
            />
          )
        }
      >
        {({ feedback, counts }) => (
          <>
            {feedback.map((said) => (
              <Row
                key={said.documentId}
                action={
                  <Answering
                    name={from(said)}
                    onSettle={() => void settle(said)}
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
            <More shown={feedback.length} all={counts.feedback} to={WAITING} />
          </>
        )}
      </Part>
      {chosen && <FeedbackDialog said={chosen} onClose={() => setChosen(null)} />}
    </>
  );
};
