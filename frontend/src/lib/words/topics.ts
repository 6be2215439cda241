import type { Topic } from '$lib/api/types';

/** What a message is about, as the inbox and the letters name it. */
export const topics: Record<Topic, string> = {
  project: 'Projects',
  workflow: 'Workflow',
  other: 'Other',
};
