import type { ActivityKind } from '../../activity/domain/schemas';

/** What somebody can choose about separately. */
export const TOPICS = ['messages', 'projects', 'feedback', 'products'] as const;
export type Topic = (typeof TOPICS)[number];

/**
 * The kinds of activity that somebody is told of by mail, each with its topic: a line here, its words in `news.ts`, and
 * that is all. The other side is told: the owner's people of what a client did, a client's users of what the owner did.
 */
export const NEWS_TOPICS = {
  'message.sent': 'messages',
  'reply.sent': 'messages',
  'feedback.sent': 'feedback',
  'feedback.answered': 'feedback',
  'product.available': 'products',
  'project.request': 'projects',
  'project.file': 'projects',
  'project.keep-waiting': 'projects',
  'project.offer': 'projects',
  'project.agree': 'projects',
  'project.decline': 'projects',
  'project.accept': 'projects',
  'project.refuse': 'projects',
  'project.withdraw': 'projects',
  'project.start': 'projects',
  'project.report-progress': 'projects',
  'project.change-promise': 'projects',
  'project.ask-client': 'projects',
  'project.answer': 'projects',
  'project.mark-ready': 'projects',
  'project.request-changes': 'projects',
  'project.accept-delivery': 'projects',
  'project.finish': 'projects',
  'project.cancel': 'projects',
  'project.reopen': 'projects',
  'project.follow-up': 'projects',
  'client.erasure-asked': 'messages',
  'client.erasure-taken-back': 'messages',
} as const satisfies Partial<Record<ActivityKind, Topic>>;

/** A kind that is told of by mail. */
export type NewsKind = keyof typeof NEWS_TOPICS;

/** How soon somebody wants to hear. */
export const FREQUENCIES = ['at_once', 'daily', 'off'] as const;
export type Frequency = (typeof FREQUENCIES)[number];
