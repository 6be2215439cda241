import { useSyncExternalStore } from 'react';

/** Clients act too: what is open looks again this often, in milliseconds; a conversation more often than a list. */
const LOOK_AGAIN_MS = { list: 60_000, conversation: 10_000 } as const;

function onTurning(turned: () => void): () => void {
  document.addEventListener('visibilitychange', turned);
  return () => document.removeEventListener('visibilitychange', turned);
}

const isBeforeEyes = () => document.visibilityState === 'visible';

/** How often a request is to be repeated, as its hook takes it; not while the page is behind others: nobody sees it there. */
export function useLookingAgain(what: keyof typeof LOOK_AGAIN_MS): { pollingInterval: number } {
  return { pollingInterval: useSyncExternalStore(onTurning, isBeforeEyes) ? LOOK_AGAIN_MS[what] : 0 };
}
