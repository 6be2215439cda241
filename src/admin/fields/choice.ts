export interface Choice {
  /** What is stored. */
  code: string;
  /** What is read, and searched in. */
  name: string;
  /** By what it is found as well. */
  also?: string[];
}

/** The code of what stands in the field: a name's, or whatever was typed. */
export const codeOf = (choices: Choice[], text: string): string =>
  choices.find(({ name }) => name === text)?.code ?? text;

/** How a code is read: by its name, or as it is where it is none of them. */
export const nameOf = (choices: Choice[], code: string): string =>
  choices.find((choice) => choice.code === code)?.name ?? code;

/** Letters, figures and signs of currencies, and nothing of how they are written: what is typed need know no spaces. */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}\p{Sc}]/gu, '')
    .toLowerCase();

/** Whether there is anything to look for. */
export const isSearch = (words: string): boolean => plain(words) !== '';

/** How far a choice is from what is sought: 0 where it is called so, `Infinity` where nothing of it is. */
function distance({ code, name, also = [] }: Choice, sought: string): number {
  const names = [code, ...also].map(plain);
  if (names.includes(sought)) return 0;
  const at = plain(name).indexOf(sought);
  if (at === 0) return 1;
  return at > 0 || names.some((known) => known.startsWith(sought)) ? 2 : Infinity;
}

/** The choices whose names hold some words: the one that is called so comes first, then those that begin with them. */
export function matching(choices: Choice[], words: string): Choice[] {
  const sought = plain(words);
  return choices
    .map((choice) => ({ choice, far: distance(choice, sought) }))
    .filter(({ far }) => far < Infinity)
    .toSorted((one, other) => one.far - other.far)
    .map(({ choice }) => choice);
}
