export type Stop = (hurry: AbortSignal) => Promise<void> | void;

/** What has been started, in order; it is stopped in the opposite order, each before the next. */
export class Shutdown {
  readonly #stops: Stop[] = [];

  add(stop: Stop): void {
    this.#stops.push(stop);
  }

  /** Stops everything, even when one of the stops fails. */
  async run(hurry: AbortSignal): Promise<void> {
    for (let stop = this.#stops.pop(); stop; stop = this.#stops.pop()) {
      try {
        await stop(hurry);
      } catch (error) {
        console.error(error);
      }
    }
  }
}
