import { useOwnCurrency } from '../business';
import { useSendingForm } from '../dialog/sending';
import { useActOnProjectMutation } from './acting';
import { type Action, FORMS, type ProjectBrief } from './project';
import { useSayings } from './sayings';
import { firstWords, stepOf } from './step';

/** Takes a step with a project: what is typed, what the server said about it, and the sending. */
export function useTaking(action: Action, project: ProjectBrief, onDone: () => void) {
  const [actOnProject] = useActOnProjectMutation();
  const { word } = useSayings();
  const currency = useOwnCurrency();
  return useSendingForm({
    about: `${action} ${project.documentId}`,
    first: () => firstWords(project),
    // A price that has no currency yet is in that of the business.
    later: { currency },
    fields: FORMS[action].fields,
    send: (words, keyFor) => {
      const step = stepOf(action, words, project);
      return actOnProject({ documentId: project.documentId, step, key: keyFor(step) });
    },
    done: word(`clientele.project.done.${action}`),
    onDone,
  });
}
