import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { NavLink } from 'react-router-dom';
import { useDoing } from '../dialog/sending';
import { useSayings } from '../project/sayings';
import { panelsOf } from '../record-panel';
import { CLIENT, FEEDBACK, PROJECT, recordAddress } from '../types';
import { type Feedback, useSeeFeedbackQuery, useSettleFeedbackMutation } from './feedback';
import { useMayAnswer } from './may-answer';
import { FeedbackChip, standingOf } from './standing';
import { UndoSettling } from './undo-settling';

const panel = panelsOf<Feedback>({
  type: FEEDBACK,
  useMay: useMayAnswer,
  useRead: (documentId) => useSeeFeedbackQuery(documentId, { refetchOnMountOrArgChange: true }),
  loading: 'clientele.feedback.loading',
});

/** Whose words they are, and what work they speak of. */
const Whose = ({ feedback: { client, project } }: { feedback: Feedback }) => (
  <Flex direction="column" alignItems="flex-start" gap={1}>
    {client && (
      <Link tag={NavLink} to={recordAddress(CLIENT, client.documentId)}>
        {client.name}
      </Link>
    )}
    {project && (
      <Link tag={NavLink} to={recordAddress(PROJECT, project.documentId)} style={{ overflowWrap: 'anywhere' }}>
        {project.title}
      </Link>
    )}
  </Flex>
);

const Stands = ({ feedback }: { feedback: Feedback }) => {
  const { moment, word } = useSayings();
  const [settle, { isLoading }] = useSettleFeedbackMutation();
  const doing = useDoing();
  const [justSettled, setJustSettled] = useState(false);
  const { documentId, answeredAt, answeredBy, createdAt } = feedback;
  const say = async () => {
    const answer = await settle(documentId);
    doing(answer);
    setJustSettled('data' in answer);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex justifyContent="space-between" gap={2}>
        <FeedbackChip moments={feedback} />
        {standingOf(feedback) === 'settled' && (
          <UndoSettling
            documentId={documentId}
            name={feedback.client?.name ?? word('clientele.home.somebody')}
            takesFocus={justSettled}
          />
        )}
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {answeredAt
          ? word('clientele.feedback.answered-by', { name: answeredBy ?? '', at: moment(answeredAt) })
          : word('clientele.feedback.came', { at: moment(createdAt) })}
      </Typography>
      <Whose feedback={feedback} />
      {standingOf(feedback) === 'read' && (
        <Button type="button" variant="tertiary" loading={isLoading} onClick={() => void say()} fullWidth>
          {word('clientele.home.no-answer')}
        </Button>
      )}
    </Flex>
  );
};

/** Beside feedback: where it stands, and whose it is. Opening it is reading it. */
export const FeedbackPanel = panel('clientele.feedback.panel', (feedback) => <Stands feedback={feedback} />);
