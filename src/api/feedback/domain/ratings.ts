/** What the five ratings are called, the best first: five words say more than five stars. */
export const RATINGS = [
  [5, 'Excellent'],
  [4, 'Good'],
  [3, 'Fine'],
  [2, 'Could be better'],
  [1, 'Disappointing'],
] as const;
