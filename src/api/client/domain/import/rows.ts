import { type ClientToEnter, clientToEnter } from '../schemas';
import type { Column } from './columns';
import { languageIn, sizeIn, typeIn } from './meanings';
import type { Table } from './table';

/** What is wrong in a row: at which field, what the cell says, and what to do about it. */
export interface Fault {
  field: string;
  value: string;
  message: string;
}

/** One row as it was understood: a client who could be entered, unless something is wrong. */
export interface Row {
  number: number;
  name: string;
  company: string | null;
  email: string | null;
  client: ClientToEnter | null;
  faults: Fault[];
}

type Said = Partial<Record<Column, string>>;

const MEANINGS: Partial<Record<Column, (cell: string) => string>> = {
  size: sizeIn,
  type: typeIn,
  language: languageIn,
};

function saidIn(headers: Table['headers'], cells: string[]): Said {
  const said: Said = {};
  headers.forEach(({ column }, index) => {
    // Blanks within quotation marks stay in a cell, and would make another client of a known one.
    const cell = (cells[index] ?? '').trim();
    if (column && cell !== '') said[column] = MEANINGS[column]?.(cell) ?? cell;
  });
  return said;
}

/** A person is greeted by their name; where a row has none, by that of their company. */
const nameIn = ({ name, firstName, lastName, company }: Said): string =>
  name ?? ([firstName, lastName].filter(Boolean).join(' ') || (company ?? ''));

const TOO_WIDE =
  'This row has more cells than the first one. Is there a separator within a cell, without quotation marks?';

/** Understands a row by the rules of the form in which clients are entered. What looks like a formula is its own text. */
export function rowOf(headers: Table['headers'], { number, cells }: Table['rows'][number]): Row {
  const { firstName: _first, lastName: _last, ...said } = saidIn(headers, cells);
  const name = nameIn(saidIn(headers, cells));
  const result = clientToEnter.safeParse({ ...said, name });
  const faults = (result.error?.issues ?? []).map(({ path, message }) => {
    const field = String(path[0]);
    return { field, value: field === 'name' ? name : (said[field as keyof typeof said] ?? ''), message };
  });
  if (cells.slice(headers.length).some((cell) => cell !== '')) {
    faults.push({ field: 'row', value: cells.slice(headers.length).join(' '), message: TOO_WIDE });
  }
  return {
    number,
    name,
    company: said.company ?? null,
    email: said.email?.toLowerCase() ?? null,
    client: result.success && faults.length === 0 ? result.data : null,
    faults,
  };
}
