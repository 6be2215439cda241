import { useSyncExternalStore } from 'react';
import { keep, keptIn, NOTHING, subscribe } from '../dialog/kept';
import { usePlace } from '../dialog/typed';

interface Pasted {
  text: string;
  say: (text: string) => void;
}

/** The rows that were pasted and are not imported yet: whoever looks something up meanwhile finds them again. */
export function usePasted(): Pasted {
  const place = usePlace('rows to import');
  const { text = '' } = useSyncExternalStore(subscribe, () => keptIn(place)) as Partial<Pasted>;
  return { text, say: (said) => keep(place, said === '' ? NOTHING : { text: said }) };
}
