import { untrack } from 'svelte';

interface Listed {
  item: { documentId: string; sentAt: string; repliedAt: string | null; readAt: string | null };
}

const idOf = ({ item }: Listed) => item.documentId;

/** The moment by which the list is ordered. */
const momentOf = ({ item }: Listed) => item.repliedAt ?? item.sentAt;

const newest = (items: Listed[]) =>
  items.map(momentOf).reduce((latest, moment) => (moment > latest ? moment : latest), '');

/** A list with what is held back of it. */
export interface Held<Letter> {
  readonly shown: Letter[];
  /** How much was held back, or was answered meanwhile. */
  readonly news: number;
  /** Shows what was held back, everything in its new place. */
  show: () => void;
}

/**
 * A list, newest first, in which no row moves while it is read: it holds back what came since it was opened, and leaves in its
 * place what would come to the top for a new answer. An empty list has nothing to move and shows everything.
 * @param items the list as it was loaded last
 * @param view names what is looked at: another view begins anew
 * @param open the documentId of what stands open beside the list, and is read there
 */
export function holdBack<Letter extends Listed>(
  items: () => Letter[],
  view: () => string,
  open: () => string | undefined = () => undefined,
): Held<Letter> {
  let horizon = $state('');
  let order = $state.raw<string[]>([]);

  const isKnown = (letter: Letter) => order.includes(idOf(letter));
  const isLate = (letter: Letter) => horizon !== '' && momentOf(letter) > horizon;
  const isUnread = (letter: Letter) => letter.item.readAt === null && idOf(letter) !== open();
  // An answer of the reader's own is no news, nor is one before their eyes.
  const isNews = (letter: Letter) => isLate(letter) && (!isKnown(letter) || isUnread(letter));

  const shown = $derived([
    ...order.flatMap((id) => items().find((letter) => idOf(letter) === id) ?? []),
    ...items().filter((letter) => !isKnown(letter) && !isLate(letter)),
  ]);
  const news = $derived(items().filter(isNews).length);

  const show = () => {
    horizon = newest(items());
    order = items().map(idOf);
  };

  show();
  let seen = view();
  $effect.pre(() => {
    if (seen === view()) return;
    seen = view();
    untrack(show);
  });
  // What an empty list showed first is what it holds on to.
  $effect(() => {
    if (horizon === '' && items().length > 0) untrack(show);
  });

  return {
    get shown() {
      return shown;
    },
    get news() {
      return news;
    },
    show,
  };
}
