import type { Me } from '../../../database/who';
import type { Sql } from '../../../database/sql';
import { insertFile, type StoredFile } from '../../../files/data';
import { refuseFull, refuseHeavy } from '../../../files/receiving';
import { refuseField } from '../../../http/field-errors';
import { hasFileSinceAsked, type LockedProject } from '../data/rows';

const NOTHING = 'Write an answer, or send a file.';

interface Words {
  text?: string | null | undefined;
}

/**
 * Puts the files that came with an answer to its project. Throws a 400 where nothing answers: no words, no files, and none that
 * the client has sent for the project since they were asked.
 * @returns their names
 */
export async function addToAnswer(
  sql: Sql,
  me: Me,
  project: LockedProject,
  { text }: Words,
  files: StoredFile[],
): Promise<string[]> {
  if (!text && files.length === 0 && !(await hasFileSinceAsked(sql, project.id))) refuseField('text', NOTHING);
  if (files.length > 0) await refuseFull(sql, 'project', project.id, files.length, 'files');
  await refuseHeavy(sql, 'project', me.clientId, files, 'files');
  const sender = { fromType: 'client', fromName: me.actor.name } as const;
  for (const file of files) await insertFile(sql, { ...file, ...sender }, { projectId: project.id });
  return files.map(({ name }) => name);
}
