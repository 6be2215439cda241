import { refuseField } from '../../../../http/field-errors';

/** What Windows-1252 has where Latin-1 has control codes. (Node's own decoder takes the one for the other.) */
const OWN_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windows1252 = (bytes: Buffer): string =>
  bytes.toString('latin1').replace(/[\u0080-\u009f]/g, (sign) => OWN_SIGNS.charAt(sign.charCodeAt(0) - 0x80));

/** Spreadsheet programs also write this, with its mark in front. */
const isUtf16 = (bytes: Buffer) => bytes[0] === 0xff && bytes[1] === 0xfe;

/** The files of spreadsheet programs themselves are archives. */
const isSpreadsheet = (bytes: Buffer) => bytes.subarray(0, 2).toString('latin1') === 'PK';

function decoded(bytes: Buffer): string {
  if (isUtf16(bytes)) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/**
 * The text of a file: UTF-8 with or without its mark, UTF-16 with it, and whatever is neither is Windows-1252, which
 * spreadsheet programs still write. Throws a 400 at `file` for what is no text.
 */
export function textOf(bytes: Buffer): string {
  if (isSpreadsheet(bytes)) refuseField('file', 'This is a spreadsheet. Save it as CSV, and choose that file.');
  const text = decoded(bytes);
  return text.includes('\0') ? refuseField('file', 'This is not a text of rows. Choose a CSV file.') : text;
}
