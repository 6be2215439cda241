/** The first letters of somebody's first and last name, for want of a picture; what no word begins with stays out. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const [first, ...others] = words.map((word) => Array.from(word)[0]?.toLocaleUpperCase());
  return [first, others.at(-1)].join('');
}
