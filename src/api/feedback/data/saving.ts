import type { Me } from '../../../database/scoped';
import type { Sql } from '../../../database/sql';
import { record } from '../../activity/data/record';

interface NewFeedback {
  about: string;
  body: string;
  rating: number | null;
  projectId: number | null;
}

/** Writes down a client's feedback with its line in the log. @returns its documentId */
export async function saveFeedback(sql: Sql, me: Me, { about, body, rating, projectId }: NewFeedback): Promise<string> {
  const { documentId } = (await strapi.db.query('api::feedback.feedback').create({
    data: { about, body, rating, client: me.clientId, author: me.name, project: projectId },
    select: ['documentId'],
  })) as { documentId: string };
  await record(sql, [me.clientId], {
    kind: 'feedback.sent',
    actor: { type: 'client', name: me.name },
    subjectId: documentId,
    details: { about, rating },
  });
  return documentId;
}
