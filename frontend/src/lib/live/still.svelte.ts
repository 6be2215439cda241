import type { Attachment } from 'svelte/attachments';

type Row = { documentId: string } | { id: string };
type Lists = Record<string, Row[]>;

const idOf = (row: Row) => ('documentId' in row ? row.documentId : row.id);

/** The rows of lists in their old places, each as it is now wherever it stands now, or as it was last where it has gone. */
function inPlace<Shown extends Lists>(old: Shown, now: Shown): Shown {
  const rows = new Map(Object.values(now).flatMap((list) => list.map((row) => [idOf(row), row] as const)));
  const lists = Object.entries(old).map(([name, list]) => [name, list.map((row) => rows.get(idOf(row)) ?? row)]);
  return Object.fromEntries(lists) as Shown;
}

/** Lists of which nothing moves under a pointer or the focus. */
export interface Still<Shown extends Lists> {
  readonly shown: Shown;
  /** How many rows wait for a place. */
  readonly news: number;
  /** Shows everything in its new place. */
  show: () => void;
  /** Goes to the part of the page on which nothing may move. */
  watch: Attachment<HTMLElement>;
}

/**
 * Lists whose rows change where they stand, and go to other places, come and leave only while neither a pointer nor the focus
 * is upon them, or when it is asked for.
 * @param now the lists as they were loaded last
 * @param view names what is looked at: another view begins anew
 * @param counted the lists that say how much is new
 */
export function holdStill<Shown extends Lists>(
  now: () => Shown,
  view: () => string,
  counted: (name: string) => boolean = () => true,
): Still<Shown> {
  let pointed = $state(false);
  let focused = $state(false);
  let asked = $state(0);
  let old = now();
  let seen = '';

  const shown = $derived.by(() => {
    const lists = now();
    const looked = `${asked} ${view()}`;
    old = (pointed || focused) && looked === seen ? inPlace(old, lists) : lists;
    seen = looked;
    return old;
  });
  const news = $derived(
    Object.entries(now()).flatMap(([name, list]) =>
      counted(name) ? list.filter((row) => !shown[name]?.some((one) => idOf(one) === idOf(row))) : [],
    ).length,
  );

  return {
    get shown() {
      return shown;
    },
    get news() {
      return news;
    },
    show: () => (asked += 1),
    watch: (element) => {
      const end = new AbortController();
      const on = <Kind extends keyof HTMLElementEventMap>(
        kind: Kind,
        hear: (event: HTMLElementEventMap[Kind]) => unknown,
      ) => element.addEventListener(kind, hear, { signal: end.signal });
      on('pointerenter', () => (pointed = true));
      on('pointerleave', () => (pointed = false));
      on('focusin', () => (focused = true));
      on(
        'focusout',
        ({ relatedTarget }) => (focused = relatedTarget instanceof Node && element.contains(relatedTarget)),
      );
      return () => end.abort();
    },
  };
}
