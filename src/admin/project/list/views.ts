const inStates = (...states: string[]) => [{ state: { $in: states } }];

/** The filters that each saved view of the list puts on it. */
export const VIEWS = {
  // What the owner's home counts as waiting for a decision: what was asked about is the client's move.
  waiting: [...inStates('proposed'), { question: { $null: 'true' } }],
  deciding: inStates('proposed', 'offered'),
  queue: inStates('planned'),
  running: inStates('in_progress'),
  ready: inStates('ready'),
  ended: inStates('finished', 'refused', 'withdrawn', 'cancelled'),
  all: [],
};
