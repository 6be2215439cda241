import type { InboxFilter, InboxView } from '$lib/inbox';

const NONE: Record<InboxFilter, string> = {
  all: 'No messages yet. When we write to you, you find it here.',
  latest: 'No messages yet. The ten newest will stand here in full.',
  project: 'Nothing about your projects yet.',
  workflow: 'Nothing about how we work yet.',
  other: 'Nothing about anything else yet.',
};

/** Why a list of messages is empty. */
export function emptyInbox({ q, unread, archived, filter, cursor }: InboxView): string {
  if (q) return `No message here has “${q}” in it.`;
  if (unread) return 'Everything here is read.';
  if (archived) return 'Nothing is archived. What you put away is kept here.';
  return cursor ? 'There are no older messages.' : NONE[filter];
}

/** How many answers a message holds. */
export const answers = (count: number): string => (count === 1 ? '1 answer' : `${count} answers`);
