import { invalidate, invalidateAll } from '$app/navigation';
import { navigating, page } from '$app/state';
import type { Activity } from '$lib/api/types';
import { count } from '$lib/words/count';
import { isNews } from '$lib/news';
import { isSameDay } from '$lib/dates';
import { isMine } from '$lib/people';
import { LIVE } from './live-data';

/** A burst of events becomes one reload. */
const GATHERED_MS = 100;
const MARKED_MS = 5_000;
const SAID_AT_ONCE = 3;
const AGAIN_MS = 10_000;
const PRESSES = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'contextmenu', 'blur'];

/**
 * Without a connection a reload would take the page away; and what nobody looks at is not read, nor is its mail spared them.
 */
const isInUse = () => !document.hidden && navigator.onLine;

/** A connection may seem to be there before the site can be reached, as after a sleep: only an answer of its own counts. */
const isReached = () =>
  fetch('/robots.txt', { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );

/**
 * Whether the first button, or a finger, is down. A menu of the browser's own, or the list of a choice, swallows its release:
 * the next movement tells.
 */
const isPress = (event: Event) =>
  event instanceof PointerEvent && event.type !== 'contextmenu' && (event.buttons & 1) === 1;

/**
 * Tells what the reader did on this very page, whose form has shown it by now or is about to: it is nothing new to them. What
 * they did in another tab came after this page was loaded last.
 */
function seenAlready(): (activity: Activity) => boolean {
  const loadedAt = page.data.clock.now;
  const sending = document.querySelector('[aria-busy="true"]') !== null;
  return (activity) => isMine(activity, page.data.me ?? null) && (sending || activity.createdAt <= loadedAt);
}

/** What happens while a page is open: reloads its data in place, says what changed and marks it for a while. */
export class News {
  /** For screen readers: what just happened, in the reader's words. Another one each time, so that the same twice is said twice. */
  said = $state.raw<{ words: string } | null>(null);
  #fresh = $state.raw<string[]>([]);
  #waiting: Activity[] = [];
  #reloading = false;
  #pressed = false;
  /** Something is to be shown once the page is in use again. */
  #due = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #changed: () => void;

  /** @param changed hears that the page shows what the reader did not do on it */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Follows a client's stream. @returns what ends it */
  follow(name: string): () => void {
    const end = new AbortController();
    const { signal } = end;
    void this.#connect(name, signal);
    // Nothing moves under a finger: a page is not changed between press and release.
    const press = (event: Event) => (this.#pressed = isPress(event));
    for (const event of PRESSES) window.addEventListener(event, press, { signal });
    // Left open over night, a page would tell yesterday as today.
    const look = () => {
      if (!isInUse() || (!this.#due && isSameDay(page.data.clock))) return;
      this.#unschedule();
      this.#schedule();
    };
    document.addEventListener('visibilitychange', look, { signal });
    // A page that stays in sight over night is not turned to, but gone back to.
    for (const event of ['online', 'focus']) window.addEventListener(event, look, { signal });
    return () => {
      end.abort();
      this.#unschedule();
    };
  }

  /** Whether something (by its documentId, or an activity by its id) changed a moment ago. */
  isFresh(id: string): boolean {
    return this.#fresh.includes(id);
  }

  /** What follows the stream comes once the page stands; what happens meanwhile counts as missed. */
  async #connect(name: string, signal: AbortSignal): Promise<void> {
    try {
      const { followLive } = await import('./one-connection');
      if (signal.aborted) return;
      followLive({
        name,
        take: ({ data }) => this.#take(JSON.parse(data) as Activity),
        missed: () => this.#schedule(),
        // Without a session every page asks to sign in, and leads back.
        refused: () => void invalidateAll(),
        signal,
      });
    } catch {
      if (!signal.aborted) setTimeout(() => void this.#connect(name, signal), AGAIN_MS);
    }
  }

  #take(activity: Activity): void {
    this.#waiting.push(activity);
    this.#schedule();
  }

  #schedule(ms = GATHERED_MS): void {
    this.#timer ??= setTimeout(() => void this.#show(), ms);
  }

  #unschedule(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** A reload would break off a navigation. */
  #isHeldUp(): boolean {
    return this.#reloading || this.#pressed || navigating.to !== null;
  }

  async #show(): Promise<void> {
    const timer = this.#timer;
    this.#due = !isInUse();
    const isLost = !this.#due && !this.#isHeldUp() && !(await isReached());
    // It was ended, or looked at again, while it asked.
    if (timer !== this.#timer) return;
    this.#timer = undefined;
    if (isLost) {
      this.#due = true;
      this.#schedule(AGAIN_MS);
    } else if (!this.#due) {
      if (this.#isHeldUp()) this.#schedule();
      else void this.#reload();
    }
  }

  async #reload(): Promise<void> {
    this.#reloading = true;
    const activities = this.#waiting.splice(0).filter(isNews);
    const isSeen = seenAlready();
    try {
      await invalidate(LIVE);
    } finally {
      this.#reloading = false;
    }
    const unseen = activities.filter((activity) => !isSeen(activity));
    if (unseen.length > 0) this.#changed();
    this.#mark(unseen);
    await this.#say(activities);
  }

  #mark(activities: Activity[]): void {
    const ids = activities.flatMap(({ id, documentId }) => (documentId === null ? [id] : [id, documentId]));
    this.#fresh = [...this.#fresh, ...ids];
    // Each event counts by itself: what changes again meanwhile stays marked.
    setTimeout(() => (this.#fresh = this.#fresh.slice(ids.length)), MARKED_MS);
  }

  /** What the reader did needs no announcement; what a colleague did, does. The words come when they are needed: most pages never need them. */
  async #say(activities: Activity[]): Promise<void> {
    const to = { business: page.data.business?.name ?? '', me: page.data.me ?? null };
    const others = activities.filter((activity) => !isMine(activity, to.me));
    if (others.length === 0) return;
    const { plainly, sentenceOf } = await import('$lib/words/activities');
    const sentences = others
      .flatMap((activity) => sentenceOf(activity, to, page.data.clock) ?? [])
      .map((sentence) => `${plainly(sentence)}.`);
    if (sentences.length === 0) return;
    const more = sentences.length - SAID_AT_ONCE;
    const rest = more > 0 ? [`And ${count(more, 'more change', 'more changes')}.`] : [];
    this.said = { words: [...sentences.slice(0, SAID_AT_ONCE), ...rest].join(' ') };
  }
}
