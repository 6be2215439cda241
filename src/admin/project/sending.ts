import { useState } from 'react';
import { newKey } from '../idempotency';
import { useAddProjectFileMutation } from './acting';

/** A file that did not get through, and why. */
interface Unsent {
  name: string;
  why: string;
}

/** Sends files one after the other, so that one that is refused does not keep the others back. */
export function useSending(documentId: string) {
  const [addFile] = useAddProjectFileMutation();
  const [unsent, setUnsent] = useState<Unsent[]>([]);
  const [left, setLeft] = useState(0);
  const send = async (files: File[]) => {
    setUnsent([]);
    setLeft(files.length);
    for (const file of files) {
      const answer = await addFile({ documentId, file, key: newKey() });
      const why = 'error' in answer ? (answer.error.message ?? '') : null;
      if (why !== null) setUnsent((before) => [...before, { name: file.name, why }]);
      setLeft((before) => before - 1);
    }
  };
  return { send, unsent, left };
}
