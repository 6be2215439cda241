import { CsvError, parse } from 'csv-parse/sync';
import { refuseField } from '../../../../http/field-errors';
import { type Column, columnsOf } from './columns';

/** More are brought in several files. */
export const MOST_ROWS = 2000;

const SEPARATORS = [',', ';', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** A text of rows, taken apart. */
export interface Table {
  separator: Separator;
  headers: { text: string; column: Column | null }[];
  /** The rows below the first that say anything, each with its number as spreadsheet programs count. */
  rows: { number: number; cells: string[] }[];
}

/** Some programs say it in a line of its own. */
const SAID = /^sep=([,;\t])\r?\n/i;

function cellsOf(text: string, separator: string): string[][] {
  try {
    return parse(text, {
      delimiter: separator,
      relaxColumnCount: true,
      relaxQuotes: true,
      trim: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuseField('file', 'A quotation mark is opened and never closed, so the rows cannot be told apart.');
  }
}

/** The separator under which the first row makes most sense: the most columns we know, then the most columns. */
function separatorOf(text: string): Separator {
  const firstLine = text.slice(0, text.search(/\r?\n|$/));
  const sense = (separator: Separator) => {
    const headers = firstLine.split(separator).map((header) => header.replace(/^\s*"|"\s*$/g, ''));
    return columnsOf(headers).filter(Boolean).length * 1000 + headers.length;
  };
  return [...SEPARATORS].sort((one, other) => sense(other) - sense(one))[0]!;
}

const NO_NAME =
  'The first row must say what the columns are, and one must be the name: call it “Name”, or “Company” where you have no names.';

/** Takes a text of rows apart. Throws a 400 at `file` where it can't be, or where nobody would have a name. */
export function tableOf(said: string): Table {
  const text = said.replace(SAID, '');
  const separator = (SAID.exec(said)?.[1] as Separator | undefined) ?? separatorOf(text);
  const [first = [], ...rest] = cellsOf(text, separator);
  const columns = columnsOf(first);
  if (!columns.some((column) => column === 'name' || column === 'company' || column === 'lastName')) {
    refuseField('file', NO_NAME);
  }
  const rows = rest
    .map((cells, index) => ({ number: index + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (rows.length === 0) refuseField('file', 'There are no rows below the first.');
  if (rows.length > MOST_ROWS) {
    refuseField('file', `${MOST_ROWS} rows are the most for one import. Bring the rest in a second file.`);
  }
  return { separator, headers: first.map((header, index) => ({ text: header, column: columns[index] ?? null })), rows };
}
