const inStates = (...states: string[]) => [{ state: { $in: states } }];

/** The states that each saved view of the list shows; all of them where it names none. */
export const VIEWS = {
  deciding: inStates('proposed', 'offered'),
  queue: inStates('planned'),
  running: inStates('in_progress'),
  ready: inStates('ready'),
  ended: inStates('finished', 'refused', 'withdrawn', 'cancelled'),
  all: [],
};
