import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useKey } from '../idempotency';
import { useActOnProjectMutation } from './acting';
import type { Action, FieldName, ProjectBrief } from './project';
import { type Refusal, refusalOf } from './refusal';
import { useSayings } from './sayings';
import { firstWords, stepOf } from './step';

const NOTHING_REFUSED: Refusal = { fields: {}, sentence: null };

/** Takes a step with a project: what is typed, what the server said about it, and the sending. */
export function useTaking(action: Action, project: ProjectBrief, ownCurrency: string, onDone: () => void) {
  const [words, setWords] = useState(() => firstWords(project, ownCurrency));
  const [refusal, setRefusal] = useState(NOTHING_REFUSED);
  const [actOnProject, { isLoading }] = useActOnProjectMutation();
  const { _unstableFormatAPIError: formatError } = useAPIErrorHandler();
  const { toggleNotification } = useNotification();
  const { word } = useSayings();
  const keyFor = useKey();

  const say = (name: FieldName, value: string) => setWords((said) => ({ ...said, [name]: value }));
  const take = async () => {
    const step = stepOf(action, words, project);
    const answer = await actOnProject({ documentId: project.documentId, step, key: keyFor(step) });
    if ('error' in answer) {
      setRefusal(refusalOf(action, answer.error, formatError(answer.error)));
      return;
    }
    toggleNotification({ type: 'success', message: word(`clientele.project.done.${action}`) });
    onDone();
  };
  return { words, say, refusal, take, isLoading };
}
