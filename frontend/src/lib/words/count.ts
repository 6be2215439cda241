const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** "three", "14" */
export function inWords(number: number): string {
  return WORDS[number] ?? String(number);
}

/** "three messages", "one message", "no messages", "14 messages". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${inWords(number)} ${number === 1 ? one : many}`;
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "a, b and c" */
export function listed(parts: string[]): string {
  return list.format(parts);
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
