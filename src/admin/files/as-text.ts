/** What makes a chosen file another one, in words that can be compared. */
export const asText = ({ name, size, lastModified }: File) => [name, size, lastModified];
