import type { ListColumns } from '../../list-cells';
import { isListOf } from '../../lists';
import { derivedColumn, ownCells } from '../../own-cells';
import { CELLS } from './cells';

const derived = (name: string) => derivedColumn('project', name, CELLS);

/** Where columns beside each other would have to be scrolled; the panel's own measure of a phone. */
const isPhone = () => window.matchMedia('(max-width: 767px)').matches;

/**
 * In the list of projects: what can be done with each now, and its facts as people say them. On a phone everything
 * about a project stands in one column.
 */
export function projectColumns({ displayedHeaders, layout }: ListColumns): ListColumns {
  if (!isListOf('projects', layout)) return { displayedHeaders, layout };
  if (isPhone()) return { displayedHeaders: [derived('whole'), derived('now')], layout };
  const own = ownCells(displayedHeaders, CELLS);
  return { displayedHeaders: [...own.slice(0, 1), derived('now'), ...own.slice(1)], layout };
}
