import { CLIENT, FEEDBACK, MESSAGE, PRODUCT, PROJECT, recordAddress, USER } from '../types';

/** A line of the log, as the content manager has it. */
export interface LogLine {
  kind?: string;
  actorType?: string;
  subjectId?: string | null;
  details?: Record<string, unknown> | null;
  createdAt?: string;
  client?: { name?: string } | null;
}

/** What a line's subject is, by the first word of its kind. */
const TYPES: Record<string, string> = {
  client: CLIENT,
  profile: CLIENT,
  project: PROJECT,
  queue: PROJECT,
  message: MESSAGE,
  reply: MESSAGE,
  feedback: FEEDBACK,
  product: PRODUCT,
  login: USER,
};

/** Where in the panel its subject is opened; null where it has none any more. */
export const addressOf = ({ kind = '', subjectId }: LogLine) => {
  const type = TYPES[kind.split('.')[0] ?? ''];
  return type && subjectId && !kind.endsWith('.deleted') ? recordAddress(type, subjectId) : null;
};

const NAMES = ['title', 'subject', 'name', 'email', 'about'] as const;

/** What a line calls its subject. */
export const nameOf = ({ details }: LogLine) =>
  NAMES.map((name) => details?.[name]).find((value): value is string => typeof value === 'string' && value !== '');
