import type { Sql } from '../../../database/sql';
import type { ACTORS, ActivityKind, AsideKind } from '../domain/schemas';

export interface Actor {
  type: (typeof ACTORS)[number];
  name: string | null;
  /** Of a client's side: documentId of the login. */
  user?: string | null;
}

export interface Happening {
  kind: ActivityKind;
  actor: Actor;
  /** documentId of what it is about. */
  subjectId?: string;
  details?: object;
}

/** What a line says, each an SQL expression. */
interface LineSql {
  clientId: string;
  kind: string;
  actorType: string;
  actorName: string;
  subjectId: string;
  details: string;
  actorUser: string;
}

/** The SQL that writes a line for each row of `from`: by itself, or as a part of the statement that makes the change. */
export const lineSql = (line: LineSql, from: string): string =>
  `insert into activities (document_id, client_id, kind, actor_type, actor_name, subject_id, details, actor_user, created_at, updated_at)
   select gen_random_uuid(), ${line.clientId}, ${line.kind}, ${line.actorType}, ${line.actorName}, ${line.subjectId},
     ${line.details}::jsonb, ${line.actorUser}, localtimestamp, localtimestamp from ${from}`;

/** Parameters: clients' ids, kind, actor's type and name, documentId of the subject, details, documentId of the actor. */
const RECORD = {
  name: 'record',
  text: lineSql(
    {
      clientId: 'client_id',
      kind: '$2',
      actorType: '$3',
      actorName: '$4',
      subjectId: '$5',
      details: '$6',
      actorUser: '$7',
    },
    'unnest($1::int[]) as client_id',
  ),
};

/**
 * Writes one line of the log for each of the clients, in the caller's transaction: the change and its line are
 * committed together or not at all.
 */
export async function record(sql: Sql, clientIds: number[], happening: Happening): Promise<void> {
  const { kind, actor, subjectId = null, details = {} } = happening;
  await sql(RECORD, [clientIds, kind, actor.type, actor.name, subjectId, JSON.stringify(details), actor.user ?? null]);
}

/** Parameters: clients' ids, kind, actor's type and name, details. */
const RECORD_OWN = {
  name: 'record of clients themselves',
  text: `insert into activities (document_id, client_id, kind, actor_type, actor_name, subject_id, details, created_at, updated_at)
    select gen_random_uuid(), id, $2, $3, $4, document_id, $5::jsonb, localtimestamp, localtimestamp
    from clients where id = any($1::int[]) order by id`,
};

/** The same for what happened to the clients themselves: each line is about its own client. */
export async function recordOwn(sql: Sql, clientIds: number[], happening: Omit<Happening, 'subjectId'>): Promise<void> {
  const { kind, actor, details = {} } = happening;
  await sql(RECORD_OWN, [clientIds, kind, actor.type, actor.name, JSON.stringify(details)]);
}

/** Something of the owner's side alone. */
export interface Aside extends Omit<Happening, 'kind'> {
  kind: AsideKind;
  /** The client it concerns, who does not read it; the line goes when they go. */
  aboutId?: number | null;
}

/** Parameters: kind, actor's type and name, documentId of the subject, details, id of the client it concerns. */
const RECORD_ASIDE = {
  name: 'record aside',
  text: `insert into activities (document_id, kind, actor_type, actor_name, subject_id, details, about_client_id, created_at, updated_at)
    values (gen_random_uuid(), $1, $2, $3, $4, $5::jsonb, $6, localtimestamp, localtimestamp)`,
};

/** Writes what the owner's side did into the log, where no client's is: in the caller's transaction, like any line. */
export async function recordAside(sql: Sql, aside: Aside): Promise<void> {
  const { kind, actor, subjectId = null, details = {}, aboutId = null } = aside;
  await sql(RECORD_ASIDE, [kind, actor.type, actor.name, subjectId, JSON.stringify(details), aboutId]);
}
