import { Flex, Typography } from '@strapi/design-system';
import type { ListColumns } from '../list-cells';
import { isListOf } from '../lists';
import { type Cells, ownCells } from '../own-cells';
import { RecordLink } from '../record-link';

/** A row of the list of clients, as the content manager has it. */
interface Row {
  documentId: string;
  name: string;
  company?: string | null;
}

/** Who they are in one column, so that the figures fit beside it on a small screen. */
const Who = ({ documentId, name, company }: Row) => (
  <Flex direction="column" alignItems="flex-start" maxWidth="22rem">
    <RecordLink documentId={documentId}>{name}</RecordLink>
    {company && company !== name && (
      <Typography variant="pi" textColor="neutral700" maxWidth="100%" ellipsis title={company}>
        {company}
      </Typography>
    )}
  </Flex>
);

const CELLS: Cells<Row> = { name: (row) => <Who {...row} /> };

/** In the list of clients: the company below the name. */
export function clientColumns({ displayedHeaders, layout }: ListColumns): ListColumns {
  if (!isListOf('clients', layout)) return { displayedHeaders, layout };
  return { displayedHeaders: ownCells(displayedHeaders, CELLS), layout };
}
