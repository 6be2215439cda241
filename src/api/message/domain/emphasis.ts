/**
 * Words between two marks of Markdown. Outside of both stands no letter, and no ending of a file: what people write of
 * `my_file_2.pdf`, `__init__.py` or 2*3*4 is not Markdown. They are no longer than this, so that no text is slow to read.
 */
const MARKED = /(?<![\p{L}\p{N}_*/])(\*\*|__|~~|[*_`])(?!\1)(?=\S)(.{1,1000}?)(?<=\S)\1(?![\p{L}\p{N}_*]|\.\p{L})/gu;

/** A text without its marks of emphasis and code, also of those within others; code is kept as it is. */
export function withoutMarks(markdown: string): string {
  return markdown.replace(MARKED, (_, mark: string, words: string) => (mark === '`' ? words : withoutMarks(words)));
}
