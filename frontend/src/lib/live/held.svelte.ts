import { untrack } from 'svelte';

interface Sent {
  item: { sentAt: string };
}

const newest = (items: Sent[]) => items.reduce((latest, { item }) => (item.sentAt > latest ? item.sentAt : latest), '');

/**
 * A list, newest first, that holds back what came since it was opened, so that no row moves while it is read. An
 * empty list has nothing to move and shows everything.
 */
export class Held<Letter extends Sent> {
  #items: () => Letter[];
  #horizon = $state('');
  readonly shown = $derived.by(() => this.#items().filter((letter) => !this.#isNew(letter)));
  readonly news = $derived.by(() => this.#items().filter((letter) => this.#isNew(letter)).length);

  /**
   * @param items the list as it was loaded last
   * @param view names what is looked at: another view begins anew
   */
  constructor(items: () => Letter[], view: () => string) {
    this.#items = items;
    this.#horizon = newest(items());
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

  /** Shows what was held back. */
  show(): void {
    this.#horizon = newest(this.#items());
  }

  #isNew({ item }: Letter): boolean {
    return this.#horizon !== '' && item.sentAt > this.#horizon;
  }
}
