import { useQueryParams } from '@strapi/strapi/admin';

/** The states that each saved view of the list shows; all of them where it names none. */
export const VIEWS = {
  deciding: ['proposed', 'offered'],
  queue: ['planned'],
  running: ['in_progress'],
  ready: ['ready'],
  ended: ['finished', 'refused', 'withdrawn', 'cancelled'],
  all: null,
} as const;

export type View = keyof typeof VIEWS;

interface Filters {
  $and?: { state?: { $in?: string[] } }[];
}

const statesIn = ({ $and = [] }: Filters) => $and.find(({ state }) => state?.$in)?.state?.$in ?? null;

const viewOf = (states: readonly string[] | null): View | undefined =>
  (Object.keys(VIEWS) as View[]).find((view) => String(VIEWS[view]) === String(states));

/** The saved views of the list: the one that is open, and a way to open another. Other filters stay as they are. */
export function useViews(): { open: View | undefined; openView: (view: View) => void } {
  const [{ query }, setQuery] = useQueryParams<{ filters?: Filters }>();
  const filters = query?.filters ?? {};
  const others = (filters.$and ?? []).filter(({ state }) => !state?.$in);
  const openView = (view: View) => {
    const states = VIEWS[view];
    const $and = states ? [{ state: { $in: [...states] } }, ...others] : others;
    setQuery({ filters: { $and }, page: 1 } as never);
  };
  return { open: viewOf(statesIn(filters)), openView };
}
