import { Box } from '@strapi/design-system';
import type { ListColumns } from '../list-cells';
import { isListOf } from '../lists';
import { type Cells, derivedColumn, ownCells } from '../own-cells';
import { useSayings } from '../project/sayings';
import { RecordLink } from '../record-link';
import { With } from './with';

/** A row of the list of messages, as the content manager has it. */
interface Row {
  documentId: string;
  subject?: string | null;
}

/** A draft may be kept before it has a subject. */
const Subject = ({ documentId, subject }: Row) => {
  const { word } = useSayings();
  return (
    <Box minWidth="14rem" maxWidth="30rem">
      <RecordLink documentId={documentId}>{subject?.trim() || word('clientele.message.no-subject')}</RecordLink>
    </Box>
  );
};

const CELLS: Cells<Row> = { subject: (row) => <Subject {...row} />, with: (row) => <With {...row} /> };

/** In the list of messages: what each is called, a draft without a subject, too, and with whom it is. */
export function messageColumns({ displayedHeaders, layout }: ListColumns): ListColumns {
  if (!isListOf('messages', layout)) return { displayedHeaders, layout };
  const own = ownCells(displayedHeaders, CELLS);
  return { displayedHeaders: [...own.slice(0, 1), derivedColumn('message', 'with', CELLS), ...own.slice(1)], layout };
}
