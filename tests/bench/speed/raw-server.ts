import { createHmac, createSecretKey, timingSafeEqual, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { Pool, types } from 'pg';

/**
 * The least that could answer the same: node:http, pg, one prepared statement, the token verified, the owner in the SQL.
 * `raw` builds its JSON here; `raw+` has PostgreSQL build it and remembers the tokens it has verified. Neither asks whether
 * the session still lives. Run as a program: DATABASE_URL, JWT_SECRET, RAW_PLUS.
 */

const plus = process.env.RAW_PLUS === 'true';
const key: KeyObject = createSecretKey(Buffer.from(process.env.JWT_SECRET ?? '', 'utf8'));
const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 16, options: '-c timezone=UTC' });
types.setTypeParser(types.builtins.TIMESTAMP, (text) => new Date(`${text.replace(' ', 'T')}Z`).toISOString());

const known = new Map<string, number>();

function userOf(authorization: string): number {
  const token = authorization.slice(7);
  const before = plus ? known.get(token) : undefined;
  if (before !== undefined) return before;
  const [head, body, signature] = token.split('.') as [string, string, string];
  const ours = createHmac('sha256', key).update(`${head}.${body}`).digest();
  if (!timingSafeEqual(ours, Buffer.from(signature, 'base64url'))) throw new Error('not ours');
  const said = JSON.parse(Buffer.from(body, 'base64url').toString()) as { userId: string; exp: number };
  if (said.exp * 1000 < Date.now()) throw new Error('too old');
  known.set(token, Number(said.userId));
  return Number(said.userId);
}

const CLIENT = `(select client_id from up_users_client_lnk where user_id = $1)`;

/** Counted once for a statement, whatever rows it stands beside. */
const UNREAD = `(select json_build_object('all', count(*), 'project', count(*) filter (where topic = 'project'),
    'workflow', count(*) filter (where topic = 'workflow'), 'other', count(*) filter (where topic = 'other'))
  from deliveries where client_id = ${CLIENT} and read_at is null and archived_at is null)`;

const STATEMENTS = {
  inbox: `select m.document_id as "documentId", m.topic, m.subject, m.excerpt, m.written_by as "from", m.author,
      d.sent_at as "sentAt", d.read_at as "readAt", d.archived_at as "archivedAt", d.replies, ${UNREAD} as unread
    from deliveries d join messages m on m.id = d.message_id
    where d.client_id = ${CLIENT} and d.archived_at is null order by d.latest_at desc, d.id desc limit 26`,
  message: `select m.document_id as "documentId", m.topic, m.subject, m.body, m.excerpt, m.written_by as "from", m.author,
      d.sent_at as "sentAt", d.read_at as "readAt", d.archived_at as "archivedAt", d.replies, ${UNREAD} as unread
    from messages m join deliveries d on d.message_id = m.id and d.client_id = ${CLIENT} where m.document_id = $2`,
  projects: `select p.document_id as "documentId", p.title, p.state, p.percent_done as "percentDone", p.price, p.currency,
      p.deadline::text, p.requested_at as "requestedAt", p.updated_at as "updatedAt"
    from projects p join projects_client_lnk l on l.project_id = p.id
    where l.client_id = ${CLIENT} order by p.id desc limit 25`,
  profile: `select c.document_id as "documentId", c.name, c.company, c.size, c.type, c.description, c.email, c.phone, c.website,
      c.language, c.time_zone as "timeZone", c.proposed_projects, c.planned_projects, c.projects_in_progress, c.finished_projects
    from clients c where c.id = ${CLIENT}`,
  feedback: `with f as (
      insert into feedbacks (document_id, about, body, created_at, updated_at)
      values (gen_random_uuid(), $2, $3, localtimestamp, localtimestamp)
      returning id, document_id, about, body, created_at
    ), l as (insert into feedbacks_client_lnk (feedback_id, client_id) select id, ${CLIENT} from f),
    a as (
      insert into activities (document_id, client_id, kind, actor_type, subject_id, details, created_at, updated_at)
      select gen_random_uuid(), ${CLIENT}, 'feedback.sent', 'client', document_id, '{}', localtimestamp, localtimestamp from f
    ) select document_id as "documentId", about, body, created_at as "createdAt" from f`,
};

type Name = keyof typeof STATEMENTS;

async function answer(name: Name, values: unknown[]): Promise<string> {
  const text = STATEMENTS[name];
  if (plus) {
    const built = name === 'feedback' ? text : `select coalesce(json_agg(t), '[]')::text as answer from (${text}) t`;
    const { rows } = await pool.query<{ answer?: string }>({ name: `${name}+`, text: built, values });
    return rows[0]?.answer === undefined ? JSON.stringify({ data: rows[0] }) : `{"data":${rows[0].answer}}`;
  }
  return JSON.stringify({ data: (await pool.query({ name, text, values })).rows });
}

async function bodyOf(request: IncomingMessage): Promise<{ data: { about: string; body: string } }> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString()) as never;
}

async function handle(request: IncomingMessage): Promise<string> {
  const user = userOf(request.headers.authorization ?? '');
  const path = (request.url ?? '').split('?')[0]!;
  if (path === '/api/messages') return answer('inbox', [user]);
  if (path.startsWith('/api/messages/')) return answer('message', [user, path.slice(14)]);
  if (path === '/api/projects') return answer('projects', [user]);
  if (path === '/api/clients/me') return answer('profile', [user]);
  const { data } = await bodyOf(request);
  return answer('feedback', [user, data.about, data.body]);
}

createServer((request, response) => {
  handle(request).then(
    (text) => response.writeHead(200, { 'content-type': 'application/json' }).end(text),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
}).listen(Number(process.env.PORT), '127.0.0.1');
