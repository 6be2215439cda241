/**
 * Makes a call that does `work`: however many calls come in, one is under way and at most one more follows. `work` takes
 * care of its own errors.
 */
export function coalesced(work: () => Promise<unknown>): () => void {
  let running = false;
  let again = false;
  const call = (): void => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    void work().finally(() => {
      running = false;
      if (!again) return;
      again = false;
      call();
    });
  };
  return call;
}
