import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { NOTHING_REFUSED, type Refusal, refusalOf } from '../dialog/refusal';
import { useKey } from '../idempotency';
import { rememberSent } from '../message/sent';
import { useSayings } from '../project/sayings';
import { MESSAGE, recordAddress } from '../types';
import { writingAddress, type WriteState } from './place';
import { draftOf, type Words } from './words';
import { type OwnersMessage, useKeepDraftMutation, useSendMessageMutation } from './writing';

const FIELDS = ['clients', 'topic', 'author', 'project', 'subject', 'body'] as const;
export type Field = (typeof FIELDS)[number];

/** Keeps what is written as a draft, which from then on has an address of its own. */
function useKeeping(first: OwnersMessage | null) {
  const kept = useRef(first);
  const [keepDraft] = useKeepDraftMutation();
  const keyFor = useKey();
  const navigate = useNavigate();
  return async (words: Words) => {
    const draft = draftOf(words);
    const documentId = kept.current?.documentId ?? null;
    const answer = await keepDraft({ documentId, draft, key: keyFor({ documentId, draft }) });
    if (!('error' in answer)) {
      kept.current = answer.data;
      const state: WriteState = { own: true };
      if (documentId === null) navigate(writingAddress(answer.data.documentId), { replace: true, state });
    }
    return answer;
  };
}

/** Sends a kept draft, once, and leads to where it is read from then on. */
function useSendingKept() {
  const [sendMessage] = useSendMessageMutation();
  const { toggleNotification } = useNotification();
  const { word } = useSayings();
  const navigate = useNavigate();
  const keyFor = useKey();
  return async ({ documentId, updatedAt }: OwnersMessage) => {
    const answer = await sendMessage({ documentId, key: keyFor({ documentId, updatedAt }) });
    if ('error' in answer) return answer;
    rememberSent(documentId);
    const { inboxes } = answer.data;
    toggleNotification({ type: 'success', message: word('clientele.message.reached', { inboxes }) });
    navigate(recordAddress(MESSAGE, documentId));
    return answer;
  };
}

type ApiError = Parameters<ReturnType<typeof useAPIErrorHandler>['_unstableFormatAPIError']>[0];

/** What the server said about the letter, at its fields or in a sentence. */
function useRefusals() {
  const [refusal, setRefusal] = useState<Refusal<Field>>(NOTHING_REFUSED);
  const { _unstableFormatAPIError: formatError } = useAPIErrorHandler();
  /** What an answer brought; null where it is a refusal, which is shown. */
  const taken = <Data>(answer: { data: Data } | { error: ApiError }): Data | null => {
    const refused = 'error' in answer;
    setRefusal(refused ? refusalOf(FIELDS, answer.error, formatError(answer.error)) : NOTHING_REFUSED);
    return refused ? null : answer.data;
  };
  return { refusal, taken };
}

/** A letter being written: its words, what the server said about them, keeping it and sending it. */
export function useComposing(first: Words, known: OwnersMessage | null) {
  const [words, setWords] = useState(first);
  const [saved, setSaved] = useState(first);
  const [busy, setBusy] = useState<'keeping' | 'sending' | null>(null);
  const { toggleNotification } = useNotification();
  const { word } = useSayings();
  const { refusal, taken } = useRefusals();
  const keepWords = useKeeping(known);
  const sendKept = useSendingKept();

  const say = (said: Partial<Words>) => setWords((before) => ({ ...before, ...said }));
  const kept = async () => {
    const message = taken(await keepWords(words));
    if (message) setSaved(words);
    return message;
  };
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
  return { words, say, refusal, keep, send, busy, isUnsaved: busy === null && words !== saved };
}
