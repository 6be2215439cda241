import { useSendingForm } from '../dialog/sending';
import { useKey } from '../idempotency';
import { useActOnProjectMutation } from './acting';
import { type Action, type FieldName, FORMS, type ProjectBrief } from './project';
import { useSayings } from './sayings';
import { firstWords, stepOf } from './step';

/** Takes a step with a project: what is typed, what the server said about it, and the sending. */
export function useTaking(action: Action, project: ProjectBrief, ownCurrency: string, onDone: () => void) {
  const [actOnProject, { isLoading }] = useActOnProjectMutation();
  const { word } = useSayings();
  const keyFor = useKey();
  const form = useSendingForm<FieldName>({
    first: () => firstWords(project, ownCurrency),
    fields: FORMS[action].fields,
    send: (words) => {
      const step = stepOf(action, words, project);
      return actOnProject({ documentId: project.documentId, step, key: keyFor(step) });
    },
    done: word(`clientele.project.done.${action}`),
    onDone,
  });
  return { ...form, isLoading };
}
