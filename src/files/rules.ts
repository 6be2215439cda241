import { cut } from '../text/cut';

/** The largest file, in bytes, how many a project or a thread holds, and how many come with one message or answer. */
export const FILE_BYTES = 10 * 1024 * 1024;
export const MOST_FILES = 50;
export const MOST_AT_ONCE = 10;

/** What all the files that a client's side sends may weigh together, in bytes: they stand in the owner's database. */
export const CLIENT_BYTES = 2 * 1024 ** 3;

/** What people send each other about work. Nothing that runs when it is opened. */
const ENDINGS = new Set(
  [
    'pdf',
    'txt',
    'md',
    'csv',
    'rtf',
    'png',
    'jpg',
    'jpeg',
    'webp',
    'gif',
    'heic',
    'docx',
    'xlsx',
    'pptx',
    'odt',
    'ods',
  ].concat(['odp', 'zip', 'ai', 'psd', 'eps', 'indd', 'fig', 'sketch', 'mp3', 'wav', 'mp4', 'mov']),
);

/** What is said of a file with any other ending. */
export const ENDINGS_SENTENCE = 'Send a document, a picture, a recording or a ZIP.';

/** What folders, systems and pages take for more than a name, and the signs that turn the reading direction. */
const UNSAFE = /[\p{Cc}\p{Bidi_Control}<>:"|?*]/gu;

/** A name that is safe to show and to save under: no folders, no control signs, at most 120 characters. */
export function cleanName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(UNSAFE, '').trim();
  const ending = /\.[^.]{1,8}$/.exec(plain)?.[0] ?? '';
  return `${cut(plain.slice(0, plain.length - ending.length), 120 - ending.length) || 'file'}${ending}`;
}

/** Whether a file of this name is one of those people may send. */
export const mayBeSent = (name: string): boolean => ENDINGS.has(name.split('.').at(-1)?.toLowerCase() ?? '');
