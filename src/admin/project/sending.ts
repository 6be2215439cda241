import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { apart } from '../apart';
import { forgetKey, keyIn } from '../dialog/attempt';
import { usePlace } from '../dialog/typed';
import { asText } from '../files/as-text';
import { useRefusal } from '../refused';
import { useStanding } from '../standing';
import { askBeforeUnload } from '../unload';
import { useAddProjectFileMutation } from './acting';

/** A file that did not get through, and why. */
interface Unsent {
  name: string;
  why: string;
}

/**
 * Sends files one after the other, so that one that is refused does not keep the others back. A file whose answer was lost is the
 * same one when it is chosen again, until it has gone through. Whoever has left the page meanwhile hears of a refusal elsewhere, and
 * closes no tab with files that have not gone through unasked.
 */
export function useSending(documentId: string) {
  const [addFile] = useAddProjectFileMutation();
  const place = usePlace(`add to ${documentId}`);
  const [unsent, setUnsent] = useState<Unsent[]>([]);
  const [left, setLeft] = useState(0);
  const formatError = useRefusal();
  const { toggleNotification } = useNotification();
  const standing = useStanding();
  const refuse = (name: string, why: string) => {
    setUnsent((before) => [...before, { name, why }]);
    if (!standing.current) toggleNotification({ type: 'danger', message: `${apart(name)}: ${why}` });
  };
  const send = async (files: File[]) => {
    setUnsent([]);
    setLeft(files.length);
    const stopAsking = askBeforeUnload();
    for (const file of files) {
      const ofFile = `${place} ${JSON.stringify(asText(file))}`;
      const answer = await addFile({ documentId, file, key: keyIn(ofFile, asText(file)) });
      const why = 'error' in answer ? formatError(answer.error) : null;
      if (why === null) forgetKey(ofFile);
      else refuse(file.name, why);
      setLeft((before) => before - 1);
    }
    stopAsking();
  };
  return { send, unsent, left };
}
