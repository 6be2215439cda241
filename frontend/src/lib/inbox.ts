import type { operations } from './api/schema';

type Query = NonNullable<operations['get-messages']['parameters']['query']>;
export type InboxFilter = NonNullable<Query['filter']>;

/** What of the inbox is shown; all of it lives in the URL. */
export interface InboxView {
  filter: InboxFilter;
  unread: boolean;
  archived: boolean;
  q: string;
  cursor: string;
}

/** The tabs, in order. */
export const filters: Record<InboxFilter, string> = {
  all: 'All',
  latest: 'Latest',
  project: 'Projects',
  workflow: 'Workflow',
  other: 'Other',
};

const isFilter = (text: string | null): text is InboxFilter => text !== null && Object.hasOwn(filters, text);

export function readInboxView(params: URLSearchParams): InboxView {
  const wanted = params.get('filter');
  const filter = isFilter(wanted) ? wanted : 'all';
  // "Latest" has no switches to see these by, nor to be rid of them.
  const sieved = (name: string) => filter !== 'latest' && params.get(name) === 'true';
  return {
    filter,
    unread: sieved('unread'),
    archived: sieved('archived'),
    q: params.get('q')?.trim() ?? '',
    cursor: params.get('cursor') ?? '',
  };
}

/** The view as a query of the API, which is the query of the page as well. Defaults are left out. */
export function inboxQuery({ filter, unread, archived, q, cursor }: InboxView): Query {
  return {
    ...(filter !== 'all' && { filter }),
    ...(filter !== 'latest' && { ...(unread && { unread: 'true' }), ...(archived && { archived: 'true' }) }),
    ...(q && { q }),
    ...(cursor && { cursor }),
  };
}

/** The address of a view, or of one message with the view beside it. Another view begins at its newest message. */
export function inboxHref(view: InboxView, changes: Partial<InboxView> = {}, documentId?: string): string {
  const cursor = Object.keys(changes).length > 0 ? '' : view.cursor;
  const query = new URLSearchParams(Object.entries(inboxQuery({ ...view, cursor, ...changes })).map(pair)).toString();
  const path = documentId === undefined ? '/messages' : `/messages/${encodeURIComponent(documentId)}`;
  return query ? `${path}?${query}` : path;
}

const pair = ([name, value]: [string, unknown]): [string, string] => [name, String(value)];
