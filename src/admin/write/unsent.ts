import { useEffect, useState } from 'react';
import { forgetKey, keyIn } from '../dialog/attempt';
import { keep, keptIn, NOTHING } from '../dialog/kept';
import { usePlace } from '../dialog/typed';
import { takenUp, unsavedOf, type Words } from './words';

/**
 * The words of a letter, of which what is on no server stays in the browser's tab: by who writes it, and for which draft.
 * @param first what the server has of it, or a page with nothing on it but whom it is for
 * @param documentId of the draft, once it is one
 */
export function useUnsent(first: Words, documentId: string | null) {
  const isDraft = documentId !== null;
  const place = usePlace(`letter ${documentId ?? 'new'}`);
  const [words, setWords] = useState<Words>(() => {
    const back = keptIn(place);
    return back === NOTHING ? first : takenUp(back, first, isDraft);
  });
  const [saved, setSaved] = useState(first);
  const [isBack, setBack] = useState(words !== first);

  useEffect(() => keep(place, unsavedOf(words, saved, isDraft)), [place, words, saved, isDraft]);

  return {
    words,
    say: (said: Partial<Words>) => setWords((before) => ({ ...before, ...said })),
    isUnsaved: words !== saved,
    isBack,
    /** The key under which it becomes a draft: the same until the server has said that it is one. */
    keyForNew: (request: object) => keyIn(place, request),
    /** The server has these words now; what was written meanwhile is kept with the draft. */
    nowSaved: (sent: Words) => {
      keep(place, NOTHING);
      forgetKey(place);
      setSaved(sent);
      setBack(false);
    },
    /** What was left behind the last time is not wanted. */
    startOver: () => {
      forgetKey(place);
      setWords(saved);
      setBack(false);
    },
    /** The letter is left, and what is unsaved of it with it. */
    giveUp: () => {
      keep(place, NOTHING);
      forgetKey(place);
    },
  };
}
