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

  shown(notice: Notice | null): Notice | null {
    return notice?.id === this.#cleared ? null : notice;
  }

  /** Takes a notice down: what came after it would contradict it. */
  clear(notice: Notice | null): void {
    this.#cleared = notice?.id ?? null;
  }
}

export const [getNoticeBoard, setNoticeBoard] = createContext<NoticeBoard>();
