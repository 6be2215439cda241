import type { Me } from '../../../database/who';
import type { Sql } from '../../../database/sql';
import { saveFeedback } from '../../feedback/data/saving';
import type { LockedProject } from '../data/rows';

interface Words {
  rating?: number | null;
  text?: string | null;
  body?: string | null;
}

const WORDLESS = 'Accepted without words.';

/** What a client says when accepting a delivery becomes feedback about that project. */
export async function feedbackOnDelivery(sql: Sql, me: Me, project: LockedProject, words: Words): Promise<void> {
  const { rating = null, text, body } = words;
  const said = text || body || null;
  if (rating === null && said === null) return;
  await saveFeedback(sql, me, { about: 'project', body: said ?? WORDLESS, rating, projectId: project.id });
}
