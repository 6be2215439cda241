/** A text whose lines end by a line feed, whatever they ended by. */
export const lineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n');
