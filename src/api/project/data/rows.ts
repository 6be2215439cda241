import { errors } from '@strapi/utils';
import { type Sql, withConnection } from '../../../database/sql';
import type { Facts } from '../domain/changes';
import type { Role } from '../domain/lifecycle';

/** A project that is locked until the end of the transaction. */
export interface LockedProject {
  id: number;
  documentId: string;
  clientId: number | null;
  archived: boolean;
  /** As the owner is told it. */
  updatedAt: string;
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

/** Parameter: documentId; and what `whose` asks. */
const lockSql = (whose: string) =>
  `select p.id, l.client_id as "clientId", p.archived_at is not null as archived, iso(p.updated_at) as "updatedAt",
     ${FACTS}
   from projects p left join projects_client_lnk l on l.project_id = p.id
   where p.document_id = $1 ${whose} for update of p`;

const LOCK = { own: lockSql('and l.client_id = $2'), any: lockSql('') };

async function lock(sql: Sql, text: string, documentId: string, whose: number[] = []): Promise<LockedProject> {
  const [row] = await sql<Facts & Omit<LockedProject, 'documentId' | 'facts'>>(text, [documentId, ...whose]);
  if (!row) throw new errors.NotFoundError('There is no such project.');
  const { id, clientId: owner, archived, updatedAt, ...facts } = row;
  return { id, documentId, clientId: owner, archived, updatedAt, facts };
}

/**
 * Locks a project of a client, so that of two decisions at once the second meets what the first one made of it. Throws 404 where
 * there is none of theirs.
 */
export const lockOwnProject = (sql: Sql, documentId: string, clientId: number): Promise<LockedProject> =>
  lock(sql, LOCK.own, documentId, [clientId]);

/** The same for whoever's project it is, on the owner's side. */
export const lockAnyProject = (sql: Sql, documentId: string): Promise<LockedProject> => lock(sql, LOCK.any, documentId);

const ARCHIVED = {
  client: 'This project is archived: it can be read, and nothing of it changes. Write to us about it.',
  owner: 'This project is archived. Bring it back first.',
} as const;

/** What is put away is read and nothing else. */
export function refuseArchived({ archived }: LockedProject, role: Role): void {
  if (archived) throw new errors.ValidationError(ARCHIVED[role]);
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

/** Whether the client has sent a file for the project since the owner's question was asked. */
export async function hasFileSinceAsked(sql: Sql, id: number): Promise<boolean> {
  const found = await sql(
    `select from sent_files f join projects p on p.id = f.project_id
     where p.id = $1 and f.from_type = 'client' and f.created_at >= p.question_at limit 1`,
    [id],
  );
  return found.length > 0;
}

/**
 * A client's new project with the facts that are given; `requestedAt` is now unless told, and never later. Of no use
 * outside a transaction. @returns its ids
 */
export async function insertProject(
  sql: Sql,
  clientId: number,
  given: Partial<Facts>,
  requestedAt: string | null = null,
): Promise<{ id: number; documentId: string }> {
  const facts = Object.entries<unknown>({ percentDone: 0, percentReported: 0, ...given }).filter(
    ([, value]) => value !== undefined,
  );
  const columns = facts.map(([field]) => COLUMNS[field as keyof Facts]).join(', ');
  const values = facts.map((_, index) => `$${index + 3}`).join(', ');
  const [made] = await sql<{ id: number; documentId: string }>(
    `with made as (
       insert into projects (document_id, requested_at, created_at, updated_at, ${columns})
       values (replace(gen_random_uuid()::text, '-', ''), least(coalesce($2::timestamp, localtimestamp), localtimestamp),
         localtimestamp, localtimestamp, ${values})
       returning id, document_id
     ), linked as (insert into projects_client_lnk (project_id, client_id) select id, $1 from made)
     select id, document_id as "documentId" from made`,
    [clientId, requestedAt, ...facts.map(([, value]) => value)],
  );
  return made!;
}
