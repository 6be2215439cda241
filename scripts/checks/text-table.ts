export type Row = Record<string, string | number>;

/** @returns the rows as columns of text under their headings; numbers stand at the right */
export function textTable(rows: Row[]): string {
  const headings = Object.keys(rows[0] ?? {});
  const widths = headings.map((heading) =>
    Math.max(heading.length, ...rows.map((row) => String(row[heading] ?? '').length)),
  );
  const line = (cells: (string | number | undefined)[]): string =>
    cells
      .map((cell, index) => pad(cell ?? '', widths[index] ?? 0))
      .join('  ')
      .trimEnd();
  return [
    line(headings),
    line(widths.map((width) => '-'.repeat(width))),
    ...rows.map((row) => line(headings.map((key) => row[key]))),
  ].join('\n');
}

function pad(cell: string | number, width: number): string {
  return typeof cell === 'number' ? String(cell).padStart(width) : cell.padEnd(width);
}
