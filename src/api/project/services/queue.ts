import { transaction } from '../../../database/sql';
import { refuseField } from '../../../http/check-request';
import type { Answer } from '../../../http/controller';

/** Puts the planned projects into the owner's order. Throws a 400 when one of them is not planned (any more). */
function reorder(documentIds: string[]): Promise<Answer> {
  return transaction(async (sql) => {
    const planned = await sql<{ documentId: string }>(
      `select document_id as "documentId" from projects where state = 'planned' order by id for update`,
    );
    const known = new Set(planned.map(({ documentId }) => documentId));
    const wanted = [...new Set(documentIds)];
    if (wanted.some((id) => !known.has(id))) refuseField('projects', 'One of these projects is not planned.');
    await sql(
      `update projects p set queue_rank = o.place
       from unnest($1::text[]) with ordinality as o (document_id, place)
       where o.document_id = p.document_id`,
      [wanted],
    );
    return { body: { data: { projects: wanted } } };
  });
}

export default { reorder };
