import { useRef, useState } from 'react';
import { useKey } from '../idempotency';
import { type Done, type Plan, useImportClientsMutation, usePreviewImportMutation } from './importing';
import { useRefusal } from '../refused';
import { usePasted } from './pasted';

/** A file whose plan is known. What was pasted is a blob, and no file of the person's. */
interface Chosen {
  file: Blob;
  plan: Plan;
}

/** From a file to its plan, and from the plan to what was done. */
export function useImport() {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [preview, { isLoading: isReading }] = usePreviewImportMutation();
  const [importClients, { isLoading: isImporting }] = useImportClientsMutation();
  const formatError = useRefusal();
  const keyFor = useKey();
  const pasted = usePasted();
  const latest = useRef<Blob | null>(null);

  /** The plan of what was pasted goes as soon as something else stands there: it would import what nobody sees any more. */
  const paste = (text: string) => {
    pasted.say(text);
    if (latest.current instanceof File) return;
    latest.current = null;
    setChosen(null);
  };
  const choose = async (file: Blob) => {
    latest.current = file;
    setDone(null);
    const answer = await preview(file);
    if (latest.current !== file) return;
    const failed = 'error' in answer;
    setRefusal(failed ? formatError(answer.error) : null);
    setChosen(failed ? null : { file, plan: answer.data });
  };
  const run = async (invite: boolean) => {
    if (!chosen) return;
    const { file, plan } = chosen;
    const answer = await importClients({ file, invite, key: keyFor({ plan, invite }) });
    if ('error' in answer) {
      setRefusal(formatError(answer.error));
      return;
    }
    setRefusal(null);
    setChosen(null);
    setDone(answer.data);
    if (latest.current === file && !(file instanceof File)) pasted.say('');
  };
  return { plan: chosen?.plan ?? null, done, refusal, text: pasted.text, paste, choose, run, isReading, isImporting };
}
