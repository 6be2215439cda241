import type { Filter } from '../saved-views';

/** The filters that each saved view of the list puts on it. */
export const VIEWS = {
  clients: [{ writtenBy: { $eq: 'client' } }],
  drafts: [{ sentAt: { $null: 'true' } }],
  all: [],
};

/** Of no message: what a view of those shows that are not there. */
const NONE = ['none'];

/**
 * Whether a message waits for an answer is known of its threads and not of itself, so the view names those that do. It is kept to
 * what waits by now wherever it is opened, without names too.
 */
export const waitingView = (messages: string[] = []): Filter[] => [
  { documentId: { $in: messages.length > 0 ? messages : NONE } },
];
