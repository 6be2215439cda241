import { excerptOf } from '../../../../src/api/message/domain/excerpt';
import { CLIENTS, type ClientKey } from '../clients';
import { LETTERS } from '../letters';
import { DRAFTS } from '../letters/drafts';
import type { DemoClient, DemoReply, DemoDraft, DemoLetter } from '../model';
import { everybody } from './clients';
import { fileRow } from './files';
import { document, insert } from './insert';
import type { Line } from './log';
import { type Clients, entries, type Projects, said, type Scene } from './scene';
import { checkPresence, Reader, staysOf } from './visits';

/** A letter that is stored, with whom it reached. */
interface Posted {
  letter: DemoLetter;
  id: number;
  documentId: string;
  subject: string;
  sent: Date;
  reached: ClientKey[];
}

/** A letter to all reaches those who were clients on that day. */
function reachedBy({ to }: DemoLetter, sent: Date, { on }: Scene): ClientKey[] {
  return to === 'all' ? everybody.filter(([, { since }]) => on.at(since) <= sent).map(([key]) => key) : to;
}

const messageRow = ({ to, topic, subject, body }: DemoLetter | DemoDraft, written: Date, { on }: Scene) => ({
  ...document(written),
  topic,
  subject: said(subject, on),
  body: said(body, on),
  to_everyone: to === 'all',
});

/** Links messages to the clients they name and the project they are about. */
async function address(
  scene: Scene,
  ids: number[],
  written: (DemoLetter | DemoDraft)[],
  clients: Clients,
  projects: Projects,
) {
  const named = written.flatMap(({ to }, place) =>
    (to === 'all' ? [] : to).map((key, order) => ({
      message_id: ids[place],
      client_id: clients.get(key)!.id,
      client_ord: order + 1,
    })),
  );
  const about = written.flatMap(({ project }, place) =>
    project ? [{ message_id: ids[place], project_id: projects.get(project)!.id }] : [],
  );
  await insert(scene.sql, 'messages_clients_lnk', named);
  await insert(scene.sql, 'messages_project_lnk', about);
}

async function postLetters(scene: Scene, clients: Clients, projects: Projects): Promise<Posted[]> {
  const { on } = scene;
  const letters = LETTERS.toSorted((one, other) => on.at(one.sent).getTime() - on.at(other.sent).getTime());
  const posted = letters.map((letter) => {
    const sent = on.at(letter.sent);
    return { letter, sent, reached: reachedBy(letter, sent, scene), row: messageRow(letter, sent, scene) };
  });
  const ids = await insert(
    scene.sql,
    'messages',
    posted.map(({ letter, sent, reached, row }) => ({
      ...row,
      author: letter.author,
      excerpt: excerptOf(row.body),
      sent_at: sent,
      inboxes: reached.length,
    })),
  );
  await address(scene, ids, letters, clients, projects);
  return posted.map(({ row, ...rest }, place) => ({
    ...rest,
    id: ids[place]!,
    documentId: row.document_id,
    subject: row.subject,
  }));
}

const answersOf = ({ letter }: Posted, key: ClientKey): DemoReply[] => letter.answers?.[key] ?? [];

/** Throws where a client answers without being on the site. Of their colleagues no visits are told. */
function checkAnswers({ on }: Scene, { answers }: DemoLetter): void {
  for (const [key, said] of entries<ClientKey, DemoReply[]>(answers ?? {})) {
    for (const { from, by, at } of said) if (from === 'client' && !by) checkPresence(CLIENTS[key], at, on);
  }
}

/** What the answers made of a letter in an inbox; the last word waits where it is the client's. */
function threadOf(answers: DemoReply[], sent: Date, on: Scene['on']) {
  const last = answers.at(-1);
  return {
    latest_at: last ? on.at(last.at) : sent,
    replies: answers.length,
    waiting_since: last?.from === 'client' ? on.at(last.at) : null,
  };
}

/** Every answer but the last has been seen by when the next was written. */
const replyRows = (deliveryId: number, { letter }: Posted, key: ClientKey, answers: DemoReply[], { on }: Scene) =>
  answers.map(({ from, by = CLIENTS[key].name, at, body }, place) => {
    const next = answers[place + 1];
    return {
      ...document(on.at(at)),
      delivery_id: deliveryId,
      from_type: from,
      author: from === 'client' ? by : letter.author,
      body,
      seen_at: next ? on.at(next.at) : null,
      seen_by: next ? (from === 'client' ? letter.author : CLIENTS[key].name) : null,
    };
  });

/** Puts letters into inboxes, opens them as their readers did, and writes down what was answered. */
async function deliver(scene: Scene, posted: Posted[], clients: Clients): Promise<void> {
  const { sql, on } = scene;
  const readers = new Map(everybody.map(([key, client]) => [key, new Reader(staysOf(client, on))]));
  const opening = (letter: DemoLetter, key: ClientKey) => {
    const { name, colleagues = [] }: DemoClient = CLIENTS[key];
    const colleague = colleagues.find((one) => one.name === letter.openedBy?.[key]);
    const reader = colleague ? new Reader(staysOf(colleague, on)) : readers.get(key)!;
    const opened = letter.unreadBy.includes(key) ? null : reader.opens(on.at(letter.sent));
    return { opened, by: colleague?.name ?? name };
  };
  const each = posted.flatMap((post) => post.reached.map((key) => ({ post, key, answers: answersOf(post, key) })));
  const rows = each.map(({ post: { id, letter, sent }, key, answers }) => {
    const archived = letter.archived[key];
    const { opened, by } = opening(letter, key);
    return {
      ...document(sent),
      client_id: clients.get(key)!.id,
      message_id: id,
      topic: letter.topic,
      sent_at: sent,
      ...threadOf(answers, sent, on),
      read_at: opened,
      seen_at: opened,
      seen_by: opened && by,
      archived_at: archived ? on.at(archived) : null,
    };
  });
  const ids = await insert(sql, 'deliveries', rows);
  const replies = each.flatMap(({ post, key, answers }, place) => replyRows(ids[place]!, post, key, answers, scene));
  await insert(sql, 'replies', replies);
}

async function enclose({ sql }: Scene, posted: Posted[]): Promise<void> {
  const rows = posted.flatMap(({ id, letter, sent }) =>
    (letter.files ?? []).map(async (file) => ({
      ...(await fileRow(file, sent)),
      message_id: id,
      from_type: 'owner',
      from_name: letter.author,
    })),
  );
  await insert(sql, 'sent_files', await Promise.all(rows));
}

async function keepDrafts(scene: Scene, clients: Clients, projects: Projects): Promise<void> {
  const rows = DRAFTS.map((draft) => messageRow(draft, scene.on.at(draft.written), scene));
  await address(scene, await insert(scene.sql, 'messages', rows), DRAFTS, clients, projects);
}

function lines({ on }: Scene, { letter, documentId, subject, sent, reached }: Posted, clients: Clients): Line[] {
  const owner = { type: 'owner', name: letter.author } as const;
  const files = letter.files?.map(({ name }) => name);
  const details = { topic: letter.topic, subject, ...(files && { files }) };
  const about = { subjectId: documentId };
  return [
    ...reached.map((key): Line => {
      return { kind: 'message.sent', clientId: clients.get(key)!.id, at: sent, actor: owner, details, ...about };
    }),
    ...entries(letter.answers ?? {}).flatMap(([key, answers]) =>
      answers.map(({ from, by = CLIENTS[key].name, at }): Line => {
        const actor = from === 'client' ? ({ type: 'client', name: by } as const) : owner;
        return { kind: 'reply.sent', clientId: clients.get(key)!.id, at: on.at(at), actor, details, ...about };
      }),
    ),
    ...entries(letter.archived).map(([key, at]): Line => {
      const actor = { type: 'client', name: CLIENTS[key].name } as const;
      return { kind: 'message.archived', clientId: clients.get(key)!.id, at: on.at(at), actor, ...about };
    }),
  ];
}

/** Sends the letters of two months and leaves the drafts; gives what the log says of them. */
export async function sendLetters(scene: Scene, clients: Clients, projects: Projects): Promise<Line[]> {
  for (const letter of LETTERS) checkAnswers(scene, letter);
  const posted = await postLetters(scene, clients, projects);
  await deliver(scene, posted, clients);
  await enclose(scene, posted);
  await keepDrafts(scene, clients, projects);
  return posted.flatMap((letter) => lines(scene, letter, clients));
}
