import { useEffect, useRef } from 'react';

/** Whether what something was sent from still stands: a dialog may be closed, and a page left, while it is on its way. */
export function useStanding(): { readonly current: boolean } {
  const standing = useRef(true);
  useEffect(() => {
    standing.current = true;
    return () => {
      standing.current = false;
    };
  }, []);
  return standing;
}
