import { Flex } from '@strapi/design-system';
import { useEffect } from 'react';
import { useParams } from 'react-router-dom';
import { SavedViews } from '../saved-views';
import { FEEDBACK } from '../types';
import { Averages } from './averages';
import { choose, useChosen } from './chosen';
import { FeedbackDialog } from './feedback-dialog';
import { useMayAnswer } from './may-answer';
import { VIEWS } from './views';

const ChosenFeedback = () => {
  const chosen = useChosen();
  useEffect(() => () => choose(null), []);
  return chosen && <FeedbackDialog key={chosen.documentId} said={chosen} onClose={() => choose(null)} />;
};

/** Above the list of feedback: its saved views, how each topic is rated, and the dialog of what is being answered. */
export const FeedbackTools = () => {
  const { slug } = useParams();
  const mayAnswer = useMayAnswer();
  if (slug !== FEEDBACK) return null;
  return (
    <Flex direction="column" alignItems={{ initial: 'flex-start', medium: 'flex-end' }} gap={2}>
      <SavedViews views={VIEWS} label="clientele.feedback.views" names="clientele.feedback.view" />
      {mayAnswer && <Averages />}
      <ChosenFeedback />
    </Flex>
  );
};
