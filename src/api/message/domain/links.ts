/**
 * A link or a picture in Markdown: its label, its address. Each part ends where the next link may begin, so that text
 * written to be slow to read takes no longer than any other of its length.
 */
export const LINK = /!?\[([^[\]]*)\]\(((?:[^()\s]|\([^()\s]*\))*)(?:\s[^()]*)?\)/g;
