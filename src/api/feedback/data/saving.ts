import type { Me } from '../../../database/scoped';
import type { Sql } from '../../../database/sql';
import { record } from '../../activity/data/record';

/** The client who says it. */
type Author = Pick<Me, 'clientId' | 'name' | 'actor'>;

interface NewFeedback {
  about: string;
  body: string;
  rating: number | null;
  projectId: number | null;
}

/** Parameters: about, body, rating, author's name, ids of client and project. */
const SAVE = {
  name: 'save feedback',
  text: `with saved as (
    insert into feedbacks (document_id, about, body, rating, author, created_at, updated_at)
    values (gen_random_uuid(), $1, $2, $3, $4, localtimestamp, localtimestamp)
    returning id, document_id
  ), of_client as (insert into feedbacks_client_lnk (feedback_id, client_id) select id, $5::int from saved),
  about_project as (
    insert into feedbacks_project_lnk (feedback_id, project_id) select id, $6::int from saved where $6::int is not null
  ) select document_id as "documentId" from saved`,
};

/** Writes down a client's feedback with its line in the log. @returns its documentId */
export async function saveFeedback(
  sql: Sql,
  me: Author,
  { about, body, rating, projectId }: NewFeedback,
): Promise<string> {
  const [feedback] = await sql<{ documentId: string }>(SAVE, [about, body, rating, me.name, me.clientId, projectId]);
  const { documentId } = feedback!;
  await record(sql, [me.clientId], {
    kind: 'feedback.sent',
    actor: me.actor,
    subjectId: documentId,
    details: { about, rating },
  });
  return documentId;
}
