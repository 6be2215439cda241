import { Typography } from '@strapi/design-system';
import { apart } from '../apart';
import { Reading } from '../dialog/reading';
import { AnswerDialog } from '../home/answer-dialog';
import { useSayings } from '../project/sayings';
import { useAnswerFeedbackMutation, useSeeFeedbackQuery } from './feedback';

/** Feedback as far as a row knows it. */
export interface Said {
  documentId: string;
  /** Of whom it is, in the reader's words. */
  from: string;
  body: string;
}

/** What somebody said, and the place to answer it. Whoever opens it has read it. */
export const FeedbackDialog = ({ said, onClose }: { said: Said; onClose: () => void }) => {
  const { moment, word } = useSayings();
  const [answer] = useAnswerFeedbackMutation();
  const { data } = useSeeFeedbackQuery(said.documentId, { refetchOnMountOrArgChange: true });
  const facts = data && [
    data.project ? apart(data.project.title) : word(data.about),
    ...(data.rating === null ? [] : [word('clientele.home.rated', { rating: data.rating })]),
    moment(data.createdAt),
  ];
  return (
    <AnswerDialog
      name={said.from}
      about={facts?.join(' · ')}
      place={`answer feedback ${said.documentId}`}
      send={(body, key) => answer({ documentId: said.documentId, body, key })}
      onClose={onClose}
    >
      <Reading label={word('clientele.feedback.said')}>
        <Typography textColor="neutral800" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }} dir="auto">
          {said.body}
        </Typography>
      </Reading>
    </AnswerDialog>
  );
};
