import { useAuth } from '@strapi/strapi/admin';
import { useEffect, useId, useState, useSyncExternalStore } from 'react';
import { useAskBeforeUnload } from '../unload';

/** What was typed into dialogs and not sent, by whom and for what: it is there as long as the page is. */
const kept = new Map<string, object>();

const listeners = new Set<() => void>();

const NOTHING = {};

function keep(place: string, typed: object): void {
  if (Object.keys(typed).length > 0) kept.set(place, typed);
  else kept.delete(place);
  for (const tell of listeners) tell();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export interface Typed<Words> {
  /** What stands in the fields. */
  words: Words;
  say: <Name extends keyof Words>(name: Name, value: Words[Name]) => void;
  /** Whether it is what was left behind the last time, which can be given up. */
  isBack: boolean;
  /** It was sent or is given up: nothing of it comes back. */
  forget: () => void;
}

const isNothing = (value: unknown) => value === '' || (Array.isArray(value) && value.length === 0);

/** Of what is typed only what is new: the rest may be something else by the time it comes back. */
function news<Words extends object>(typed: Partial<Words>, first: Words): Partial<Words> {
  const isNews = ([name, value]: [string, unknown]) => {
    const before = first[name as keyof Words];
    return value !== before && !(isNothing(value) && isNothing(before));
  };
  return Object.fromEntries(Object.entries(typed).filter(isNews)) as Partial<Words>;
}

/**
 * What is typed into a dialog. Closed without being sent, however that came about, it is there again when the dialog is
 * opened anew by the same person for the same thing; sent meanwhile, it is gone from there, too.
 * @param about what it is typed for; without it nothing is kept
 * @param first what stands in the fields where nothing was typed
 */
export function useTyped<Words extends object>(about: string | null, first: () => Words): Typed<Words> {
  const person = useAuth('typed', ({ user }) => user?.id);
  const own = useId();
  const place = about === null ? own : `${person} ${about}`;
  const now = () => (kept.get(place) ?? NOTHING) as Partial<Words>;
  const [begun] = useState(first);
  const typed = useSyncExternalStore(subscribe, now);
  const isTyped = typed !== NOTHING;
  const [isBack, setBack] = useState(isTyped);
  useAskBeforeUnload(isTyped);
  useEffect(() => () => keep(own, NOTHING), [own]);
  return {
    words: { ...begun, ...typed },
    say: (name, value) => keep(place, news({ ...now(), [name]: value }, begun)),
    isBack: isBack && isTyped,
    forget: () => {
      setBack(false);
      keep(place, NOTHING);
    },
  };
}
