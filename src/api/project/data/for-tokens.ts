import { alone } from '../../../database/sql';
import type { Action } from '../../../http/controller';
import type { Action as Step } from '../domain/lifecycle';
import { ownersProjects } from './reading';

/** What is worked out about a project, and by nobody else. */
interface Derived {
  documentId: string;
  availableActions: Step[];
  whoseMove: 'client' | 'owner' | null;
  queuePosition: number | null;
}

type Shown = Record<string, unknown> & Pick<Derived, 'documentId'>;

interface CoreAnswer {
  data: Shown | Shown[];
}

async function derivedOf(projects: Shown[]): Promise<Map<string, Derived>> {
  const ids = projects.map(({ documentId }) => documentId);
  const [row] = await alone<{ answer: string }>(ownersProjects, [ids]);
  const { data } = JSON.parse(row!.answer) as { data: Derived[] };
  return new Map(data.map((derived) => [derived.documentId, derived]));
}

/** Strapi's own answer about projects with what the owner could do now: a program works that out as little as a screen does. */
export const withActions = (core: Action): Action =>
  async function (ctx) {
    const answer = (await core.call(this, ctx)) as CoreAnswer | null | undefined;
    if (!answer) return answer;
    const { data } = answer;
    const derived = await derivedOf([data].flat());
    const complete = (project: Shown) => {
      const { availableActions = [], whoseMove = null, queuePosition = null } = derived.get(project.documentId) ?? {};
      return { ...project, availableActions, whoseMove, queuePosition };
    };
    return { ...answer, data: Array.isArray(data) ? data.map(complete) : complete(data) };
  };
