import { useListedIds } from '../../listed-ids';
import { useGetOwnersProjectsQuery } from '../acting';
import { useMayAct } from '../may-act';
import type { ProjectBrief } from '../project';

/**
 * A project of the list as the server tells it to the owner: what can be done now, whose move it is. All rows of a page
 * share one request. Undefined until it is there, and for people who may not act on projects.
 */
export function useListed(documentId: string): ProjectBrief | undefined {
  const ids = useListedIds();
  const mayAct = useMayAct();
  const { data } = useGetOwnersProjectsQuery(ids, { skip: !mayAct || ids === '', refetchOnMountOrArgChange: true });
  return data?.find((project) => project.documentId === documentId);
}
