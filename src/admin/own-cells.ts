import type { ListColumns } from './list-cells';

type Column = ListColumns['displayedHeaders'][number];

/** What stands in the columns of a list, by their names. */
export type Cells<Row> = Record<string, (row: Row) => React.ReactNode>;

const formatter =
  <Row>(cells: Cells<Row>, name: string) =>
  (row: Record<string, unknown>) =>
    cells[name]?.(row as unknown as Row);

/** The columns of a list, some of them with cells of their own. */
export const ownCells = <Row>(columns: Column[], cells: Cells<Row>): Column[] =>
  columns.map((column) =>
    column.name in cells ? { ...column, cellFormatter: formatter(cells, column.name) } : column,
  );

/**
 * A column for what is no attribute of a record but follows from it.
 * @param noun under which the translations have its label: `clientele.<noun>.column.<name>`
 */
export const derivedColumn = <Row>(noun: string, name: string, cells: Cells<Row>): Column => ({
  name,
  attribute: { type: 'custom' },
  label: { id: `clientele.${noun}.column.${name}`, defaultMessage: name },
  searchable: false,
  sortable: false,
  cellFormatter: formatter(cells, name),
});
