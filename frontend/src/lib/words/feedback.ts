import type { FeedbackSubject } from '$lib/api/types';

/** What feedback can be about. */
export const subjects: Record<FeedbackSubject, string> = {
  project: 'A project',
  service: 'The service',
  workflow: 'How we work',
  quality: 'The quality',
  other: 'Something else',
};

/** Five words say more than five stars. */
export const ratings: Record<'1' | '2' | '3' | '4' | '5', string> = {
  1: 'Disappointing',
  2: 'Could be better',
  3: 'Fine',
  4: 'Good',
  5: 'Excellent',
};

export function ratingWord(rating: number): string | null {
  return ratings[String(rating) as keyof typeof ratings] ?? null;
}
