export interface Choice {
  /** What is stored. */
  code: string;
  /** What is read, and searched in. */
  name: string;
  /** By which it is known as well. */
  sign?: string;
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

/** The choices whose names hold some words: the one that is called so comes first, then those that begin with them. */
export function matching(choices: Choice[], words: string): Choice[] {
  const sought = plain(words);
  const rank = ({ code, name, sign }: Choice) => {
    const at = plain(name).indexOf(sought);
    if (plain(code) === sought || (sign !== undefined && plain(sign) === sought)) return 0;
    return at > 0 ? 2 : 1 + 2 * Number(at < 0);
  };
  const ranked = choices.map((choice) => ({ choice, rank: rank(choice) })).filter(({ rank }) => rank < 3);
  return ranked.toSorted((one, other) => one.rank - other.rank).map(({ choice }) => choice);
}
