import { createContext } from 'svelte';

/** A sentence about what was just done. */
export interface Notice {
  /** Another one each time, so that the same sentence twice is said twice. */
  id: string;
  text: string;
}

/** Which notice has had its time before it left by itself. */
export class NoticeBoard {
  #cleared = $state.raw<string | null>(null);
  #own = $state.raw<Notice & { over: string | undefined }>();

  shown(notice: Notice | null): Notice | null {
    if (this.#own && this.#own.over === notice?.id) return this.#own;
    return notice?.id === this.#cleared ? null : notice;
  }

  /** Says something of the browser's own, until the next page has something to say. */
  say(text: string, over: Notice | null): void {
    this.#own = { id: `${this.#own?.id ?? ''}+`, text, over: over?.id };
  }

  /** Takes a notice down: what came after it would contradict it. */
  clear(notice: Notice | null): void {
    this.#cleared = notice?.id ?? null;
    this.#own = undefined;
  }
}

export const [getNoticeBoard, setNoticeBoard] = createContext<NoticeBoard>();
