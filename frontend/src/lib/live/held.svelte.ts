import { untrack } from 'svelte';

interface Listed {
  item: { documentId: string; sentAt: string; repliedAt: string | null; readAt: string | null };
}

const idOf = ({ item }: Listed) => item.documentId;

/** The moment by which the list is ordered. */
const momentOf = ({ item }: Listed) => item.repliedAt ?? item.sentAt;

const newest = (items: Listed[]) =>
  items.map(momentOf).reduce((latest, moment) => (moment > latest ? moment : latest), '');

/**
 * A list, newest first, in which no row moves while it is read: it holds back what came since it was opened, and leaves in its
 * place what would come to the top for a new answer. An empty list has nothing to move and shows everything.
 */
export class Held<Letter extends Listed> {
  #items: () => Letter[];
  #open: () => string | undefined;
  #horizon = $state('');
  #order = $state.raw<string[]>([]);
  readonly shown = $derived.by(() => this.#inPlace());
  readonly news = $derived.by(() => this.#items().filter((letter) => this.#isNews(letter)).length);

  /**
   * @param items the list as it was loaded last
   * @param view names what is looked at: another view begins anew
   * @param open the documentId of what stands open beside the list, and is read there
   */
  constructor(items: () => Letter[], view: () => string, open: () => string | undefined = () => undefined) {
    this.#items = items;
    this.#open = open;
    this.show();
    let seen = view();
    $effect.pre(() => {
      if (seen === view()) return;
      seen = view();
      untrack(() => this.show());
    });
    // What an empty list showed first is what it holds on to.
    $effect(() => {
      if (this.#horizon === '' && items().length > 0) untrack(() => this.show());
    });
  }

  /** Shows what was held back, everything in its new place. */
  show(): void {
    this.#horizon = newest(this.#items());
    this.#order = this.#items().map(idOf);
  }

  #inPlace(): Letter[] {
    const items = this.#items();
    const stayed = this.#order.flatMap((id) => items.find((letter) => idOf(letter) === id) ?? []);
    const others = items.filter((letter) => !this.#isKnown(letter) && !this.#isLate(letter));
    return [...stayed, ...others];
  }

  /** What is held back; and what was answered, unless that is the reader's own answer or before their eyes. */
  #isNews(letter: Letter): boolean {
    const isUnread = letter.item.readAt === null && idOf(letter) !== this.#open();
    return this.#isLate(letter) && (!this.#isKnown(letter) || isUnread);
  }

  #isKnown(letter: Letter): boolean {
    return this.#order.includes(idOf(letter));
  }

  #isLate(letter: Letter): boolean {
    return this.#horizon !== '' && momentOf(letter) > this.#horizon;
  }
}
