import { Box, Button, Typography } from '@strapi/design-system';
import { TWO_LINES } from '../beginning';
import type { ListColumns } from '../list-cells';
import { isListOf } from '../lists';
import { type Cells, derivedColumn, ownCells } from '../own-cells';
import { useSayings } from '../project/sayings';
import { RowLink } from '../record-link';
import { choose } from './chosen';
import { useMayAnswer } from './may-answer';
import { FeedbackChip, type Moments, standingOf } from './standing';

/** A row of the list of feedback, as the content manager has it. */
interface Row extends Moments {
  documentId: string;
  body?: string;
  author?: string | null;
  rating?: number | null;
  createdAt?: string;
}

/** What they say, leading to all of it, and, below, when it came. */
const Words = ({ documentId, body = '', createdAt }: Row) => {
  const { moment } = useSayings();
  return (
    <Box width="24rem" style={{ whiteSpace: 'normal' }}>
      <RowLink
        to={documentId}
        variant="pi"
        textColor="neutral700"
        style={{ ...TWO_LINES, textDecoration: 'none' }}
        title={body}
      >
        {body || '–'}
      </RowLink>
      {createdAt && (
        <Typography variant="pi" textColor="neutral600">
          {moment(createdAt)}
        </Typography>
      )}
    </Box>
  );
};

const Rating = ({ rating }: Row) => {
  const { word } = useSayings();
  return (
    <Typography textColor="neutral800" style={{ whiteSpace: 'nowrap' }}>
      {rating ? word('clientele.home.rated', { rating }) : '–'}
    </Typography>
  );
};

/** A click in a row opens the record; on a button of its own it does not. */
const AnswerCell = (row: Row) => {
  const { word } = useSayings();
  const mayAnswer = useMayAnswer();
  const from = row.author ?? word('clientele.home.somebody');
  if (!mayAnswer || standingOf(row) === 'answered') return null;
  return (
    <Button
      type="button"
      size="S"
      variant="secondary"
      aria-haspopup="dialog"
      aria-label={word('clientele.home.answer-to', { name: from })}
      onClick={(event: React.MouseEvent) => {
        event.stopPropagation();
        choose({ documentId: row.documentId, from, body: row.body ?? '' });
      }}
    >
      {word('clientele.home.answer')}
    </Button>
  );
};

const CELLS: Cells<Row> = {
  body: (row) => <Words {...row} />,
  rating: (row) => <Rating {...row} />,
  standing: (row) => <FeedbackChip moments={row} />,
  answering: (row) => <AnswerCell {...row} />,
};

const derived = (name: string) => derivedColumn('feedback', name, CELLS);

/** In the list of feedback: what was said, where it stands, and a button to answer it. */
export function feedbackColumns({ displayedHeaders, layout }: ListColumns): ListColumns {
  if (!isListOf('feedback', layout)) return { displayedHeaders, layout };
  const own = ownCells(displayedHeaders, CELLS);
  return { displayedHeaders: [...own.slice(0, 1), derived('standing'), derived('answering'), ...own.slice(1)], layout };
}
