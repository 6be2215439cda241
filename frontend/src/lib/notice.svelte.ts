import { createContext } from 'svelte';

/** A sentence about what was just done. */
export interface Notice {
  /** Another one each time, so that the same sentence twice is said twice. */
  id: string;
  text: string;
}

/** What a page was loaded with; another page, and the same one loaded anew, has other data. */
interface Loaded {
  notice: Notice | null;
}

/** Which notice has had its time before it left by itself, and what the browser has to say itself. */
export class NoticeBoard {
  #cleared = $state.raw<string | null>(null);
  #outdated = $state.raw<string | null>(null);
  #own = $state.raw<{ notice: Notice; over: Loaded }>();

  shown(data: Loaded): Notice | null {
    if (this.#own?.over === data) return this.#own.notice;
    return data.notice?.id === this.#cleared ? null : data.notice;
  }

  /** Says something of the browser's own, until the page is loaded anew or another one comes. */
  say(text: string, over: Loaded): void {
    this.#own = { notice: { id: String(Date.now()), text }, over };
  }

  /** What was said here is about what stood here before: something has changed since. */
  outdate(data: Loaded): void {
    this.#outdated = this.shown(data)?.id ?? null;
  }

  isOutdated({ id }: Notice): boolean {
    return id === this.#outdated;
  }

  /** Takes a notice down: what came after it would contradict it. */
  clear(notice: Notice | null): void {
    this.#cleared = notice?.id ?? null;
    this.#own = undefined;
  }
}

export const [getNoticeBoard, setNoticeBoard] = createContext<NoticeBoard>();
