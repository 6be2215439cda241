import type { Row } from './rows';

/** A client who is there already. */
export interface Known {
  documentId: string;
  name: string;
  archived: boolean;
}

/** What will become of a row: it is entered, or left out and why. */
export type Outcome =
  { state: 'new' } | { state: 'here'; known: Known } | { state: 'twice'; sameAs: number } | { state: 'wrong' };

export type PlannedRow = Row & Outcome;

export const COUNTED = ['new', 'here', 'twice', 'wrong'] as const;

/** An address names a client; without one the name and the company do. */
const identityOf = ({ name, company, email }: Row) =>
  email === null ? JSON.stringify([name.toLowerCase(), (company ?? '').toLowerCase()]) : email;

/** Says of each row what will become of it. `known` are the clients who are there, by the numbers of their rows. */
export function planOf(rows: Row[], known: ReadonlyMap<number, Known>): PlannedRow[] {
  const met = new Map<string, number>();
  return rows.map((row) => {
    if (!row.client) return { ...row, state: 'wrong' };
    const there = known.get(row.number);
    if (there) return { ...row, state: 'here', known: there };
    const identity = identityOf(row);
    const sameAs = met.get(identity);
    if (sameAs !== undefined) return { ...row, state: 'twice', sameAs };
    met.set(identity, row.number);
    return { ...row, state: 'new' };
  });
}

/** How many rows have each outcome. */
export const countsOf = (plan: readonly PlannedRow[]): Record<(typeof COUNTED)[number], number> => {
  const counts = { new: 0, here: 0, twice: 0, wrong: 0 };
  for (const { state } of plan) counts[state] += 1;
  return counts;
};
