import type { Sql } from '../../../../src/database/sql';
import type { Happening } from '../../../../src/api/activity/data/record';
import { document, insert } from './insert';

/** One line of the log: what happened, to whose records, and when. */
export interface Line extends Happening {
  clientId: number;
  at: Date;
}

/** Writes the log in the order in which things happened: ids run with time. */
export async function writeLog(sql: Sql, lines: Line[]): Promise<void> {
  const inOrder = lines.toSorted((one, other) => one.at.getTime() - other.at.getTime());
  await insert(
    sql,
    'activities',
    inOrder.map(({ at, clientId, kind, actor, subjectId = null, details = {} }) => ({
      ...document(at),
      client_id: clientId,
      kind,
      actor_type: actor.type,
      actor_name: actor.name,
      subject_id: subjectId,
      details,
    })),
  );
}
