/** One thing that can be chosen; `group` gathers many of them under a heading. */
export interface Choice {
  value: string;
  label: string;
  group?: string;
}

/** The entries of a table of words as choices, in the table's order. */
export function choicesOf<K extends string>(words: Record<K, string>): Choice[] {
  return Object.entries<string>(words).map(([value, label]) => ({ value, label }));
}
