import { choicesOf } from '$lib/forms/choice';

/** How soon somebody hears of something: the end of "Write to me …". */
export const frequencies = choicesOf({ at_once: 'at once', daily: 'once a day', off: 'not at all' });

/** What one can choose about separately: the beginning of "About … write to me …". */
export const mailTopics = {
  messages: 'messages',
  projects: 'projects',
  feedback: 'answers to my feedback',
  products: 'products I wait for',
} as const;
export type MailTopic = keyof typeof mailTopics;
export const mailTopicNames = Object.keys(mailTopics) as MailTopic[];
