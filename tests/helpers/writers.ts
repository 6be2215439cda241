import type { Answer, ErrorBody } from './api';
import { sql } from './database';
import type { Load, Outcome, Writer } from './load';
import type { Person } from './people';
import type { SiteVisitor } from './site-visitor';

/** What an answer under fire means. Servers that come and go may say so, in the envelope and with a sentence; nothing else. */
function outcomeOf({ status, body }: Answer<unknown>): Outcome {
  if (status === 201) return 'done';
  const { error } = (body ?? {}) as Partial<ErrorBody>;
  const isAway = status === 503 && error?.name === 'ServiceUnavailableError' && error.message.endsWith('in a minute.');
  // Of a proxy whose instance has just died.
  const isProxys = status === 502 && !error;
  return isAway || isProxys ? 'again' : { fault: `${status} ${JSON.stringify(body)}` };
}

/** Posts what `bodyOf` makes of the mark, under the mark as its Idempotency-Key. */
const posting =
  (person: Pick<Person, 'post'>, path: string, bodyOf: (mark: string) => object): Writer =>
  (mark) =>
  async () =>
    outcomeOf(await person.post(path, bodyOf(mark), { headers: { 'idempotency-key': mark } }));

/** A client who asks for one project after another. */
export const asksForProjects = (client: Pick<Person, 'post'>): Writer =>
  posting(client, '/api/projects', (title) => ({ data: { title, description: 'Whatever happens.' } }));

/** A client who has something to say again and again. */
export const givesFeedback = (client: Pick<Person, 'post'>): Writer =>
  posting(client, '/api/feedbacks', (body) => ({ data: { about: 'service', body } }));

/** An owner who writes to a client without pause. */
export const sendsLetters = (owner: Pick<Person, 'post'>, client: string): Writer =>
  posting(owner, '/portal/messages', (subject) => {
    const words = { subject, body: 'Whatever happens.' };
    return { topic: 'other', clients: [client], ...words };
  });

/** Opens a form of the site, fills it and sends it, again and again the very same one until it is taken. */
const fillsIn =
  (visitor: SiteVisitor, path: string, fieldsOf: (mark: string) => Record<string, string>): Writer =>
  (mark) => {
    let hidden: Record<string, string> | undefined;
    return async () => {
      hidden ??= await visitor.hiddenFields(path);
      const { status, says } = await visitor.send(path, { ...hidden, ...fieldsOf(mark) });
      if (status === 303) return 'done';
      return status === 503 ? 'again' : { fault: `${status} ${says}` };
    };
  };

/** A client who asks for projects on the site. */
export const asksOnTheSite = (visitor: SiteVisitor): Writer =>
  fillsIn(visitor, '/projects/new', (title) => ({ title, description: 'Whatever happens.' }));

/** A client who gives feedback on the site. */
export const saysOnTheSite = (visitor: SiteVisitor): Writer =>
  fillsIn(visitor, '/feedback', (body) => ({ about: 'service', body }));

const WRITTEN = `with written as (
    select title as mark, document_id from projects
    union all select body, document_id from feedbacks
    union all select subject, document_id from messages
  )
  select mark, count(*)::int as rows,
    sum((select count(*) from activities a where a.subject_id = w.document_id))::int as lines
  from written w where mark = any($1) group by mark`;

interface Written {
  mark: string;
  rows: number;
  lines: number;
}

/** What became of the acknowledged writes: those that are lost, and those that are there, or stand in the log, twice. */
export async function judge({ acknowledged }: Pick<Load, 'acknowledged'>) {
  const found = await sql<Written & Record<string, unknown>>(WRITTEN, [acknowledged]);
  const marks = new Set(found.map(({ mark }) => mark));
  return {
    lost: acknowledged.filter((mark) => !marks.has(mark)),
    doubled: found.filter(({ rows, lines }) => rows !== 1 || lines !== 1),
  };
}

/** As it should be. */
export const ALL_ONCE = { lost: [], doubled: [] };
