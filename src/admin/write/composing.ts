import { useNotification } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { NOTHING_REFUSED, type Refusal, refusalOf } from '../dialog/refusal';
import { useKey } from '../idempotency';
import { asText } from '../files/as-text';
import { rememberSent } from '../message/sent';
import type { SentFile } from '../files/sent-file';
import { useSayings } from '../project/sayings';
import { type ApiError, UNREACHED, useRefusal } from '../refused';
import { useStanding } from '../standing';
import { MESSAGE, recordAddress } from '../types';
import { askBeforeUnload } from '../unload';
import type { Attached } from './letter-files';
import { writingAddress, type WriteState } from './place';
import { useUnsent } from './unsent';
import { draftOf, type Words } from './words';
import {
  type OwnersMessage,
  useAttachMutation,
  useDetachMutation,
  useKeepDraftMutation,
  useSendMessageMutation,
} from './writing';

const FIELDS = ['clients', 'topic', 'author', 'project', 'subject', 'body', 'files'] as const;
export type Field = (typeof FIELDS)[number];

/** Keeps what is written as a draft, which from then on has an address of its own. */
function useKeeping(letter: string, first: OwnersMessage | null) {
  const kept = useRef(first);
  const [keepDraft] = useKeepDraftMutation();
  const keyFor = useKey();
  const navigate = useNavigate();
  const standing = useStanding();
  const keepWords = async (words: Words, keyForNew: (request: object) => string) => {
    const draft = draftOf(words);
    const { documentId = null, updatedAt: since } = kept.current ?? {};
    const key = documentId === null ? keyForNew(draft) : keyFor({ documentId, draft, since });
    const answer = await keepDraft({ documentId, draft, since, key });
    if (!('error' in answer)) {
      kept.current = answer.data;
      const state: WriteState = { own: letter };
      const isToMove = documentId === null && standing.current;
      if (isToMove) navigate(writingAddress(answer.data.documentId), { replace: true, state });
    }
    return answer;
  };
  const nowKept = (message: OwnersMessage) => {
    kept.current = message;
  };
  return { keepWords, nowKept };
}

/** Sends a kept draft, once, and leads whoever stayed to where it is read from then on. */
function useSendingKept() {
  const [sendMessage] = useSendMessageMutation();
  const { toggleNotification } = useNotification();
  const { word } = useSayings();
  const navigate = useNavigate();
  const standing = useStanding();
  const keyFor = useKey();
  return async ({ documentId, updatedAt }: OwnersMessage) => {
    const answer = await sendMessage({ documentId, key: keyFor({ documentId, updatedAt }) });
    if ('error' in answer) return answer;
    rememberSent(documentId);
    const { inboxes } = answer.data;
    toggleNotification({ type: 'success', message: word('clientele.message.reached', { inboxes }) });
    if (standing.current) navigate(recordAddress(MESSAGE, documentId));
    return answer;
  };
}

/** What the server said about the letter, at its fields or in a sentence; whoever has left its page hears it elsewhere. */
function useRefusals() {
  const [refusal, setRefusal] = useState<Refusal<Field>>(NOTHING_REFUSED);
  const formatError = useRefusal();
  const { toggleNotification } = useNotification();
  const { word } = useSayings();
  const standing = useStanding();
  const refuse = (error: ApiError) => {
    const why = formatError(error);
    setRefusal(refusalOf(FIELDS, error, why));
    if (!standing.current)
      toggleNotification({ type: 'danger', message: word('clientele.write.left-refused', { why }) });
  };
  /** What an answer brought; null where it is a refusal, which is shown. */
  const taken = <Data>(answer: { data: Data } | { error: ApiError }): Data | null => {
    if ('error' in answer) {
      refuse(answer.error);
      return null;
    }
    setRefusal(NOTHING_REFUSED);
    return answer.data;
  };
  return { refusal, taken };
}

/** What is under way; whoever leaves meanwhile is not asked whether they mean it. */
export type Busy = 'keeping' | 'sending' | 'attaching' | null;

/** What is under way, before the end of which the tab is not closed unasked, also where the page is left. */
function useBusy(): [Busy, (next: Busy) => void] {
  const [busy, setBusy] = useState<Busy>(null);
  const stopAsking = useRef<() => void>();
  const change = (next: Busy) => {
    stopAsking.current?.();
    stopAsking.current = next === null ? undefined : askBeforeUnload();
    setBusy(next);
  };
  return [busy, change];
}

interface Composing {
  kept: () => Promise<OwnersMessage | null>;
  /** Hears what the draft is since something was put to it or taken away. */
  nowKept: (message: OwnersMessage) => void;
  taken: ReturnType<typeof useRefusals>['taken'];
  busy: Busy;
  setBusy: (busy: Busy) => void;
}

/** A change of what goes with a letter, by what it says. */
interface Attempt {
  what: string;
  send: () => Promise<{ data: OwnersMessage } | { error: ApiError }>;
}

/** What goes with a letter. `kept` keeps its words first: files belong to a draft, and to nobody else's changed meanwhile. */
function useAttaching(known: OwnersMessage | null, { kept, nowKept, taken, busy, setBusy }: Composing): Attached {
  const [draft, setDraft] = useState(known);
  const [attach] = useAttachMutation();
  const [detach] = useDetachMutation();
  // One for both: what was taken away and is added once more is another attempt.
  const keyFor = useKey();
  const lost = useRef<Attempt | null>(null);
  const change = async (what: string, begin: (documentId: string) => Attempt['send']) => {
    setBusy('attaching');
    // What ended without an answer may be done: it is asked for again as it was, before the words are kept over what it made.
    const again = lost.current?.what === what ? lost.current.send : null;
    const words = again ? null : await kept();
    const send = again ?? (words && begin(words.documentId));
    const answer = send && (await send());
    lost.current = send && answer && 'error' in answer && answer.error.name === UNREACHED ? { what, send } : null;
    const message = answer && taken(answer);
    if (message) {
      nowKept(message);
      setDraft(message);
    }
    setBusy(null);
  };
  const add = (files: File[]) => {
    const said = { files: files.map(asText), beside: draft?.files.length ?? 0 };
    return change(JSON.stringify(said), (documentId) => {
      const key = keyFor({ documentId, ...said });
      return () => attach({ documentId, files, key });
    });
  };
  const remove = ({ documentId: fileId }: SentFile) =>
    change(fileId, (documentId) => {
      const key = keyFor({ fileId });
      return () => detach({ documentId, fileId, key });
    });
  return {
    documentId: draft?.documentId,
    files: draft?.files ?? [],
    add: (files) => void (files.length > 0 && add(files)),
    remove: (file) => void remove(file),
    busy: busy !== null,
  };
}

/** A letter being written: its words, what the server said about them, keeping it and sending it. */
export function useComposing(letter: string, first: Words, known: OwnersMessage | null) {
  const [documentId, setDocumentId] = useState(known?.documentId ?? null);
  const { words, keyForNew, nowSaved, isUnsaved, ...unsent } = useUnsent(first, documentId);
  const [busy, setBusy] = useBusy();
  const { toggleNotification } = useNotification();
  const { word } = useSayings();
  const { refusal, taken } = useRefusals();
  const { keepWords, nowKept } = useKeeping(letter, known);
  const sendKept = useSendingKept();

  const kept = async () => {
    const message = taken(await keepWords(words, keyForNew));
    if (message) {
      nowSaved(words);
      setDocumentId(message.documentId);
    }
    return message;
  };
  const attached = useAttaching(known, { kept, nowKept, taken, busy, setBusy });
  const keep = async () => {
    setBusy('keeping');
    if (await kept()) toggleNotification({ type: 'success', message: word('clientele.write.kept') });
    setBusy(null);
  };
  const send = async () => {
    setBusy('sending');
    const message = await kept();
    if (message) taken(await sendKept(message));
    setBusy(null);
  };
  // What is being sent is what stands there.
  const isSending = busy === 'sending';
  return {
    ...unsent,
    words,
    say: (said: Partial<Words>) => void (isSending || unsent.say(said)),
    startOver: () => void (isSending || unsent.startOver()),
    refusal,
    attached,
    keep,
    send,
    busy,
    isUnsaved: busy === null && isUnsaved,
  };
}
