import type { Topic } from '$lib/api/types';

/** What a message is about, as the inbox and the letters name it. */
export const topics: Record<Topic, string> = {
  project: 'Projects',
  workflow: 'Workflow',
  other: 'Other',
};

/** What a client writes about, as the form asks. */
export const topicsToWriteAbout: Record<Topic, string> = {
  project: 'A project',
  workflow: 'How we work',
  other: 'Something else',
};
