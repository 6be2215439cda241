import { Box } from '@strapi/design-system';
import type { ListColumns } from '../list-cells';
import { isListOf } from '../lists';
import { type Cells, ownCells } from '../own-cells';
import { useSayings } from '../project/sayings';
import { RecordLink } from '../record-link';

/** A row of the list of messages, as the content manager has it. */
interface Row {
  documentId: string;
  subject?: string | null;
}

/** A draft may be kept before it has a subject. */
const Subject = ({ documentId, subject }: Row) => {
  const { word } = useSayings();
  return (
    <Box maxWidth="30rem">
      <RecordLink documentId={documentId}>{subject?.trim() || word('clientele.message.no-subject')}</RecordLink>
    </Box>
  );
};

const CELLS: Cells<Row> = { subject: (row) => <Subject {...row} /> };

/** In the list of messages: what each is called, a draft without a subject, too. */
export function messageColumns({ displayedHeaders, layout }: ListColumns): ListColumns {
  if (!isListOf('messages', layout)) return { displayedHeaders, layout };
  return { displayedHeaders: ownCells(displayedHeaders, CELLS), layout };
}
