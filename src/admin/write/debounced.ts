import { useEffect, useState } from 'react';

const PAUSE_MS = 300;

/** A value as it was when it last stayed the same for a moment: what is typed is not asked about letter by letter. */
export function useDebounced<Value>(value: Value): Value {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
