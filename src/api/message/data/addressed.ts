import type { Sql } from '../../../database/sql';

/** What a letter says to a client; to one who is not there it says what it says to nobody. */
export async function addressedTo(sql: Sql, words: string, client: string): Promise<string> {
  const [row] = await sql<{ words: string }>(
    'select addressed($1, (select name from clients where document_id = $2)) as words',
    [words, client],
  );
  return row!.words;
}
