/** Words between two marks of Markdown: outside of both stands no letter, for `my_file_2.pdf` and 2*3*4 have none. */
const MARKED = /(?<![\p{L}\p{N}_*/])(\*\*|__|~~|[*_`])(?!\1)(?=\S)(.{1,1000}?)(?<=\S)\1(?![\p{L}\p{N}_*]|\.\p{L})/gu;

const withoutMarks = (markdown: string): string =>
  markdown.replace(MARKED, (_, mark: string, words: string) => (mark === '`' ? words : withoutMarks(words)));

/** Markdown as plain words: the marks of emphasis, code and headings are left out. */
export const plainly = (markdown: string) => withoutMarks(markdown.replace(/^\s{0,3}(?:#{1,6}|>)\s+/gm, ''));
