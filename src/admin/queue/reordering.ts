import { useNotification } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import type { ProjectBrief } from '../project/project';
import { inOrderOf } from './order';
import { useReorderQueueMutation } from './queue';
import { useRefusal } from '../refused';

const idsOf = (projects: ProjectBrief[]) => projects.map(({ documentId }) => documentId);

/**
 * The order of the queue while it is being changed: shown at once, saved in the background, one save after the other.
 * Where the server refuses one (somebody else was faster), it is told and the order is again what the server says.
 */
export function useReordering(known: ProjectBrief[]) {
  const [wanted, setWanted] = useState<string[] | null>(null);
  const latest = useRef<string[] | null>(null);
  const saving = useRef(Promise.resolve(true));
  const [reorder] = useReorderQueueMutation();
  const { toggleNotification } = useNotification();
  const formatError = useRefusal();

  /** Gives whether the server took all of it. */
  const saveAll = async () => {
    let seen = idsOf(known);
    let isSaved = true;
    for (let target = latest.current; target && target !== seen; target = latest.current) {
      const answer = await reorder({ projects: target, seen });
      if ('error' in answer) {
        toggleNotification({ type: 'danger', message: formatError(answer.error) });
        isSaved = false;
        break;
      }
      seen = target;
    }
    latest.current = null;
    setWanted(null);
    return isSaved;
  };

  const put = (projects: ProjectBrief[]): Promise<boolean> => {
    const idle = latest.current === null;
    latest.current = idsOf(projects);
    setWanted(latest.current);
    if (idle) saving.current = saveAll();
    return saving.current;
  };
  return { projects: wanted ? inOrderOf(known, wanted) : known, put };
}
