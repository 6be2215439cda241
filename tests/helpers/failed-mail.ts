import { sql } from './database';

const LETTER = JSON.stringify({ subject: 'A word', greeting: 'Hello,', paragraphs: [] });

interface Refused {
  to: string;
  subject: string;
}

/**
 * A mail that the mail server refused for good, as it would stand there after one was: whole, so that it goes out when it is
 * tried again, and no later test waits for it.
 * @param refused to whom it was; to a login's own address where there is one of it
 * @returns its id
 */
export async function failedMail(
  { to, subject }: Refused = { to: 'gone@example.test', subject: 'A word' },
): Promise<string> {
  const [mail] = await sql<{ id: string }>(
    `insert into mails (message_id, kind, to_address, user_id, subject, letter, state, failed_at, last_error)
     values ('<' || gen_random_uuid() || '@example.test>', 'news', $1, (select id from up_users where email = $1), $2, $3,
       'failed', localtimestamp, '550 gone') returning id::text`,
    [to, subject, LETTER],
  );
  return mail!.id;
}
