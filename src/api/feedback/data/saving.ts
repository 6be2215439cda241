import { randomUUID } from 'node:crypto';
import type { Me } from '../../../database/who';
import type { Sql } from '../../../database/sql';
import { lineSql } from '../../activity/data/record';

/** The client who says it. */
type Author = Pick<Me, 'clientId' | 'name' | 'actor'>;

interface NewFeedback {
  /** A fresh one, unless told. */
  documentId?: string;
  about: string;
  body: string;
  rating: number | null;
  projectId: number | null;
}

/** Its line in the log, in the same statement: clients say a lot. */
const LINE = lineSql(
  {
    clientId: '$6::int',
    kind: `'feedback.sent'`,
    actorType: '$8',
    actorName: '$9',
    subjectId: 'saved.document_id',
    details: `json_build_object('about', saved.about, 'rating', saved.rating)`,
    actorUser: '$10',
  },
  'saved',
);

/** Parameters: documentId, about, body, rating, author's name, ids of client and project, the actor's type, name and documentId. */
const SAVE = {
  name: 'save feedback',
  text: `with saved as (
    insert into feedbacks (document_id, about, body, rating, author, created_at, updated_at)
    values ($1, $2, $3, $4, $5, localtimestamp, localtimestamp)
    returning id, document_id, about, rating
  ), of_client as (insert into feedbacks_client_lnk (feedback_id, client_id) select id, $6::int from saved),
  about_project as (
    insert into feedbacks_project_lnk (feedback_id, project_id) select id, $7::int from saved where $7::int is not null
  ) ${LINE}`,
};

/** Writes down a client's feedback with its line in the log. */
export async function saveFeedback(sql: Sql, me: Author, feedback: NewFeedback): Promise<void> {
  const { documentId = randomUUID(), about, body, rating, projectId } = feedback;
  const { type, name, user = null } = me.actor;
  await sql(SAVE, [documentId, about, body, rating, me.name, me.clientId, projectId, type, name, user]);
}
