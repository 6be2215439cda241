import { PROJECTS, type ProjectKey } from '../stories';
import type { DemoProject } from '../stories/story';
import { document, insert } from './insert';
import { type Life, lifeOf } from './life';
import type { Line } from './log';
import { type Clients, entries, type Projects, type Scene } from './scene';

const projectRow = ({ facts, requestedAt, changedAt, plannedAt, questionAt }: Life) => ({
  ...document(requestedAt, changedAt),
  title: facts.title,
  description: facts.description,
  budget: facts.budget,
  budget_currency: facts.budgetCurrency,
  wished_deadline: facts.wishedDeadline,
  state: facts.state,
  percent_done: facts.percentDone,
  percent_reported: facts.percentReported,
  price: facts.price,
  currency: facts.currency,
  deadline: facts.deadline,
  question: facts.question,
  question_needed_by: facts.questionNeededBy,
  question_at: questionAt,
  requested_at: requestedAt,
  planned_at: plannedAt,
});

/** Enters the projects, in the order in which they were asked for; gives what the log says of them, too. */
export async function enterProjects({ sql, on }: Scene, clients: Clients): Promise<[Projects, Line[]]> {
  const projects = entries<ProjectKey, DemoProject>(PROJECTS)
    .map(([key, project]) => ({ key, clientId: clients.get(project.client)!.id, life: lifeOf(project, on) }))
    .toSorted((one, other) => one.life.requestedAt.getTime() - other.life.requestedAt.getTime());
  const rows = projects.map(({ life }) => projectRow(life));
  const ids = await insert(sql, 'projects', rows);
  await insert(
    sql,
    'projects_client_lnk',
    projects.map(({ clientId }, place) => ({
      project_id: ids[place],
      client_id: clientId,
      project_ord: place + 1,
    })),
  );
  const stored = rows.map(({ document_id: documentId }, place) => ({ id: ids[place]!, documentId }));
  return [
    new Map(projects.map(({ key }, place) => [key, stored[place]!])),
    projects.flatMap(({ clientId, life }, place) =>
      life.events.map((event): Line => ({ ...event, clientId, subjectId: stored[place]!.documentId })),
    ),
  ];
}
