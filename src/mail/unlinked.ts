/**
 * A name as it stands in mail to an address that others typed. Mail programs make links of whatever looks like an address, so
 * that somebody's name would lead to where they like: it gets a blank where two words meet at a dot, as after "Dr.".
 */
export const unlinked = (name: string): string =>
  name.replace(/(?<=[\p{L}\p{N}])[.\uFF0E\u3002\uFF61](?=[\p{L}\p{N}]{2})/gu, '$& ').replaceAll('://', ': //');
