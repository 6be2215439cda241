import { errors } from '@strapi/utils';
import { type Sql, withConnection } from '../../../database/sql';
import type { Facts } from '../domain/changes';
import type { ProjectRequest } from '../domain/schemas';

/** A project that is locked until the end of the transaction. */
export interface LockedProject {
  id: number;
  documentId: string;
  clientId: number | null;
  facts: Facts;
}

const COLUMNS: Record<keyof Facts, string> = {
  title: 'title',
  description: 'description',
  state: 'state',
  percentDone: 'percent_done',
  percentReported: 'percent_reported',
  price: 'price',
  currency: 'currency',
  deadline: 'deadline',
  budget: 'budget',
  budgetCurrency: 'budget_currency',
  wishedDeadline: 'wished_deadline',
  question: 'question',
  questionNeededBy: 'question_needed_by',
};

const FACTS = Object.entries(COLUMNS)
  .map(([field, column]) => `p.${column} as "${field}"`)
  .join(', ');

/**
 * Locks a project, so that of two decisions at once the second meets what the first one made of it. With `clientId`
 * only that client's; throws 404 where there is none.
 */
export async function lockProject(sql: Sql, documentId: string, clientId: number | null): Promise<LockedProject> {
  const [row] = await sql<Facts & { id: number; clientId: number | null }>(
    `select p.id, l.client_id as "clientId", ${FACTS}
     from projects p left join projects_client_lnk l on l.project_id = p.id
     where p.document_id = $1 and ($2::int is null or l.client_id = $2) for update of p`,
    [documentId, clientId],
  );
  if (!row) throw new errors.NotFoundError('There is no such project.');
  const { id, clientId: owner, ...facts } = row;
  return { id, documentId, clientId: owner, facts };
}

/** The facts of a project as they stand; none where there is no such project. */
export async function factsOf(documentId: string): Promise<Partial<Facts>> {
  const [facts] = await withConnection((sql) =>
    sql<Facts>(`select ${FACTS} from projects p where p.document_id = $1`, [documentId]),
  );
  return facts ?? {};
}

/** Writes what an action changed. */
export async function writeFacts(sql: Sql, id: number, changes: Partial<Facts>): Promise<void> {
  const fields = Object.keys(changes) as (keyof Facts)[];
  const assignments = fields.map((field, index) => `${COLUMNS[field]} = $${index + 2}`).join(', ');
  await sql(`update projects set ${assignments}, updated_at = localtimestamp where id = $1`, [
    id,
    ...fields.map((field) => changes[field]),
  ]);
}

/** Writes down that the project joins the queue now, at its end. */
export async function joinQueue(sql: Sql, id: number): Promise<void> {
  await sql('update projects set planned_at = localtimestamp, queue_rank = null where id = $1', [id]);
}

/** Writes down the owner's order of the planned projects, all of them. */
export async function writeRanks(sql: Sql, documentIds: string[]): Promise<void> {
  await sql(
    `update projects p set queue_rank = o.place
     from unnest($1::text[]) with ordinality as o (document_id, place)
     where o.document_id = p.document_id`,
    [documentIds],
  );
}

/** Writes down when the owner's question was asked. */
export async function stampQuestion(sql: Sql, id: number): Promise<void> {
  await sql('update projects set question_at = localtimestamp where id = $1', [id]);
}

/** A client's new request. @returns its documentId */
export async function insertRequest(sql: Sql, clientId: number, request: ProjectRequest): Promise<string> {
  const [made] = await sql<{ documentId: string }>(
    `with made as (
       insert into projects (document_id, title, description, budget, budget_currency, wished_deadline, state,
         percent_done, percent_reported, requested_at, created_at, updated_at)
       values (replace(gen_random_uuid()::text, '-', ''), $2, $3, $4, $5, $6, 'proposed', 0, 0, localtimestamp,
         localtimestamp, localtimestamp)
       returning id, document_id
     ), linked as (insert into projects_client_lnk (project_id, client_id) select id, $1 from made)
     select document_id as "documentId" from made`,
    [
      clientId,
      request.title,
      request.description,
      request.budget ?? null,
      request.budgetCurrency ?? null,
      request.wishedDeadline ?? null,
    ],
  );
  return made!.documentId;
}
