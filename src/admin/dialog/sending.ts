import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { NOTHING_REFUSED, type Refusal, refusalOf } from './refusal';
import { type ApiError, useRefusal } from '../refused';

interface Sending<Name extends string> {
  /** What stands in the fields at first. */
  first: () => Record<Name, string>;
  /** The fields that the form shows. */
  fields: readonly Name[];
  send: (words: Record<Name, string>) => Promise<{ data?: unknown } | { error: ApiError }>;
  /** What is said once it is done. */
  done: string;
  onDone: () => void;
}

/** The form of a dialog: what is typed, what the server said about it, and the sending. */
export function useSendingForm<Name extends string>({ first, fields, send, done, onDone }: Sending<Name>) {
  const [words, setWords] = useState(first);
  const [refusal, setRefusal] = useState<Refusal<Name>>(NOTHING_REFUSED);
  const formatError = useRefusal();
  const { toggleNotification } = useNotification();

  const say = (name: Name, value: string) => setWords((said) => ({ ...said, [name]: value }));
  const submit = async () => {
    const answer = await send(words);
    if ('error' in answer) {
      setRefusal(refusalOf(fields, answer.error, formatError(answer.error)));
      return;
    }
    toggleNotification({ type: 'success', message: done });
    onDone();
  };
  return { words, say, refusal, submit };
}

/** Something that one button does: it says what went wrong, and what was done where the page alone does not show it. */
export function useDoing() {
  const formatError = useRefusal();
  const { toggleNotification } = useNotification();
  return (answer: { data?: unknown } | { error: ApiError }, done?: string): void => {
    if ('error' in answer) toggleNotification({ type: 'danger', message: formatError(answer.error) });
    else if (done !== undefined) toggleNotification({ type: 'success', message: done });
  };
}
