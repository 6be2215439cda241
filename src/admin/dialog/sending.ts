import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { NOTHING_REFUSED, type Refusal, refusalOf } from './refusal';
import { type ApiError, useRefusal } from '../refused';
import { useStanding } from '../standing';
import { useTyped } from './typed';

/** What a mutation of the panel comes back with. */
export type Sent = { data?: unknown } | { error: ApiError };

interface Sending<Words extends object> {
  /** What it is typed for, by which it is found again where it was not sent; null where nothing is typed. */
  about: string | null;
  /** What stands in the fields at first. */
  first: () => Words;
  /** Of what `first` speaks, where that may be read anew while the dialog is open. */
  of?: object;
  /** What is known only later of the fields in which nothing stands at first. */
  later?: Partial<Words>;
  /** The fields that the form shows. */
  fields: readonly (keyof Words & string)[];
  /** Sends them, once for the key that a request gets. */
  send: (words: Words, keyFor: (request: object) => string) => Promise<Sent>;
  /** What is said once it is done. */
  done: string;
  onDone: () => void;
}

/** What the form of a dialog is handed beside its fields. */
export interface FormState {
  refusal: Refusal;
  isLoading: boolean;
  onSubmit: () => void;
  /** Whether what stands in it was left behind the last time. */
  isBack: boolean;
  onStartOver: () => void;
}

/** The form of a dialog: what is typed, what the server said about it, and the sending. */
export function useSendingForm<Words extends object>({
  about,
  first,
  of,
  later,
  fields,
  send,
  done,
  onDone,
}: Sending<Words>) {
  const { words, say: change, isBack, keyFor, forget } = useTyped(about, first, later, of);
  const [refusal, setRefusal] = useState<Refusal<keyof Words & string>>(NOTHING_REFUSED);
  const [isLoading, setLoading] = useState(false);
  const formatError = useRefusal();
  const { toggleNotification } = useNotification();
  const standing = useStanding();

  const refuse = (error: ApiError) => {
    const sentence = formatError(error);
    setRefusal(refusalOf(fields, error, sentence));
    if (!standing.current) toggleNotification({ type: 'danger', message: sentence });
  };
  const submit = async () => {
    setLoading(true);
    const answer = await send(words, keyFor);
    setLoading(false);
    if ('error' in answer) {
      refuse(answer.error);
      return;
    }
    forget();
    toggleNotification({ type: 'success', message: done });
    if (standing.current) onDone();
  };
  // What is on its way is what stands in the fields: once it has arrived, they are emptied.
  const say: typeof change = (name, value) => void (isLoading || change(name, value));
  const onStartOver = () => void (isLoading || forget());
  const form: FormState = { refusal, isLoading, onSubmit: () => void submit(), isBack, onStartOver };
  return { words, say, refusal, form };
}

/** Something that one button does: it says what went wrong, and what was done where the page alone does not show it. */
export function useDoing() {
  const formatError = useRefusal();
  const { toggleNotification } = useNotification();
  return (answer: Sent, done?: string): void => {
    if ('error' in answer) toggleNotification({ type: 'danger', message: formatError(answer.error) });
    else if (done !== undefined) toggleNotification({ type: 'success', message: done });
  };
}
