export interface Choice {
  /** What is stored. */
  code: string;
  /** What is read, and searched in. */
  name: string;
}

/** The code of what stands in the field: a name's, or whatever was typed. */
export const codeOf = (choices: Choice[], text: string): string =>
  choices.find(({ name }) => name === text)?.code ?? text;

/** How a code is read: by its name, or as it is where it is none of them. */
export const nameOf = (choices: Choice[], code: string): string =>
  choices.find((choice) => choice.code === code)?.name ?? code;

/** Letters and figures, and nothing of how they are written: what is typed need know neither signs nor spaces. */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** The choices whose names hold some words. Those that begin with them come first. */
export function matching(choices: Choice[], words: string): Choice[] {
  const sought = plain(words);
  const at = ({ name }: Choice) => plain(name).indexOf(sought);
  const found = choices.filter((choice) => at(choice) >= 0);
  return found.toSorted((one, other) => Number(at(one) !== 0) - Number(at(other) !== 0));
}
