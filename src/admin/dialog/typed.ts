import { useAuth } from '@strapi/strapi/admin';
import { useEffect, useId, useState, useSyncExternalStore } from 'react';
import { useAskBeforeUnload } from '../unload';
import { forgetKey, keyIn } from './attempt';
import { keep, keptIn, NOTHING, subscribe } from './kept';
import { filledIn, news } from './words';

export interface Typed<Words> {
  /** What stands in the fields. */
  words: Words;
  say: <Name extends keyof Words>(name: Name, value: Words[Name]) => void;
  /** Whether it is what was left behind the last time, which can be given up. */
  isBack: boolean;
  /** The key under which it is sent: the same for as long as it is the same and the server has not said that it arrived. */
  keyFor: (request: object) => string;
  /** It was sent or is given up: nothing of it comes back. */
  forget: () => void;
}

/** Where is kept what the person at the panel types for something. */
export function usePlace(about: string): string {
  const person = useAuth('typed', ({ user }) => user?.id);
  return `${person} ${about}`;
}

/**
 * What is typed into a dialog. Closed without being sent, however that came about, it is there again when the dialog is
 * opened anew by the same person for the same thing; sent meanwhile, it is gone from there, too.
 * @param about what it is typed for; without it nothing is kept
 * @param first what stands in the fields where nothing was typed, as it was when the dialog was opened
 * @param later what stands in those that `first` leaves empty, as soon as it is known
 * @param of of what `first` speaks: where that is read anew, the fields in which nothing was typed say what it says now
 */
export function useTyped<Words extends object>(
  about: string | null,
  first: () => Words,
  later: Partial<Words> = {},
  of?: object,
): Typed<Words> {
  const own = useId();
  const named = usePlace(about ?? own);
  const isKept = about !== null;
  const place = isKept ? named : own;
  const now = () => keptIn(place) as Partial<Words>;
  const [begin, setBegin] = useState(() => ({ of, words: first() }));
  if (begin.of !== of) setBegin({ of, words: first() });
  const begun = filledIn(begin.words, later);
  const typed = useSyncExternalStore(subscribe, now);
  const isTyped = typed !== NOTHING;
  const [isBack, setBack] = useState(isTyped);
  useAskBeforeUnload(isTyped);
  // What was sent before is known by its words: without any that came back it is sent for the first time.
  useEffect(() => {
    if (keptIn(place) === NOTHING) forgetKey(place, isKept);
  }, [place, isKept]);
  useEffect(
    () => () => {
      keep(own, NOTHING, false);
      forgetKey(own, false);
    },
    [own],
  );
  return {
    words: { ...begun, ...typed },
    say: (name, value) => keep(place, news({ ...now(), [name]: value }, begun), isKept),
    isBack: isBack && isTyped,
    keyFor: (request) => keyIn(place, request, isKept),
    forget: () => {
      setBack(false);
      keep(place, NOTHING, isKept);
      forgetKey(place, isKept);
    },
  };
}
