import { useOwnCurrency } from '../business';
import { useSendingForm } from '../dialog/sending';
import { UNREACHED } from '../refused';
import { useActOnProjectMutation } from './acting';
import { type Action, FORMS, type ProjectBrief } from './project';
import { useSayings } from './sayings';
import { firstWords, stepOf } from './step';
import type { Read } from './wanted';

/** Takes a step with a project: what is typed, what the server said about it, and the sending. */
export function useTaking(action: Action, project: ProjectBrief, read: Read, onDone: () => void) {
  const [actOnProject] = useActOnProjectMutation();
  const { word } = useSayings();
  const currency = useOwnCurrency();
  // What stands in the fields is what somebody changes, whatever became of it meanwhile.
  const { shown, since } = read;
  return useSendingForm({
    about: `${action} ${project.documentId}`,
    first: () => firstWords(shown),
    of: shown,
    // A price that has no currency yet is in that of the business.
    later: { currency },
    fields: FORMS[action].fields,
    send: async (words, keyFor) => {
      const step = stepOf(action, words, shown);
      const answer = await actOnProject({ documentId: project.documentId, step, since, key: keyFor(step) });
      if ('error' in answer && answer.error.name !== UNREACHED) read.outdate();
      return answer;
    },
    done: word(`clientele.project.done.${action}`),
    onDone,
  });
}
