const OWN_LINE = /^(?:[-*>#]|\d+\.)\s/;

/** A paragraph's lines become one; those of a list stay. */
function paragraph(lines: string[]): string {
  return lines.reduce((text, line) => (OWN_LINE.test(line) ? `${text}\n${line}` : `${text} ${line}`));
}

/** Text as it is written in these files: indented, wrapped for the eye, paragraphs apart by an empty line. */
export function prose(strings: TemplateStringsArray, ...values: string[]): string {
  return String.raw({ raw: strings }, ...values)
    .trim()
    .split(/\n\s*\n/)
    .map((block) => paragraph(block.split('\n').map((line) => line.trim())))
    .join('\n\n');
}
