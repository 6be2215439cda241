import type { ListColumns } from '../../list-cells';
import { isListOf } from '../../lists';
import { CELLS, type Row } from './cells';

type Column = ListColumns['displayedHeaders'][number];

const cellFormatter = (name: string) => (row: Record<string, unknown>) => CELLS[name]?.(row as unknown as Row);

/** A column for what is no attribute of a project but follows from it. */
const derived = (name: string): Column => ({
  name,
  attribute: { type: 'custom' },
  label: { id: `clientele.project.column.${name}`, defaultMessage: name },
  searchable: false,
  sortable: false,
  cellFormatter: cellFormatter(name),
});

/** Where columns beside each other would have to be scrolled; the panel's own measure of a phone. */
const isPhone = () => window.matchMedia('(max-width: 767px)').matches;

/**
 * In the list of projects: what can be done with each now, and its facts as people say them. On a phone everything
 * about a project stands in one column.
 */
export function projectColumns({ displayedHeaders, layout }: ListColumns): ListColumns {
  if (!isListOf('projects', layout)) return { displayedHeaders, layout };
  if (isPhone()) return { displayedHeaders: [derived('whole'), derived('now')], layout };
  const own = displayedHeaders.map((column) =>
    column.name in CELLS ? { ...column, cellFormatter: cellFormatter(column.name) } : column,
  );
  return { displayedHeaders: [...own.slice(0, 1), derived('now'), ...own.slice(1)], layout };
}
