import { adminApi, type StrapiApp } from '@strapi/strapi/admin';
import { useSyncExternalStore } from 'react';

/** Clients act too: what is open looks again this often, in milliseconds; what somebody waits before more often than a list. */
const LOOK_AGAIN_MS = { list: 60_000, home: 10_000, conversation: 10_000 } as const;

function onTurning(turned: () => void): () => void {
  document.addEventListener('visibilitychange', turned);
  return () => document.removeEventListener('visibilitychange', turned);
}

const isBeforeEyes = () => document.visibilityState === 'visible';

/** When a request is to be repeated, as its hook takes it. */
interface Again {
  pollingInterval: number;
  refetchOnFocus: true;
}

/** Not while the page is behind others, since nobody sees it there, but as soon as it is before them again. */
export function useLookingAgain(what: keyof typeof LOOK_AGAIN_MS): Again {
  const interval = useSyncExternalStore(onTurning, isBeforeEyes) ? LOOK_AGAIN_MS[what] : 0;
  return { pollingInterval: interval, refetchOnFocus: true };
}

/** Says to whatever looks again that the page is before somebody's eyes; a middleware is the way to the panel's store. */
export function noticeReturning(app: StrapiApp): void {
  app.addMiddlewares([
    () =>
      ({ dispatch }) => {
        onTurning(() => isBeforeEyes() && dispatch(adminApi.internalActions.onFocus()));
        return (next) => (action) => next(action);
      },
  ]);
}
