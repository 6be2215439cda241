/**
 * The first `length` UTF-16 units of a text. One that takes two is left out where only its first would stay: PostgreSQL takes no
 * half of a sign.
 */
export const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
