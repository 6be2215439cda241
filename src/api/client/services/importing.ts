import { readFile } from 'node:fs/promises';
import { alone, type Sql, transaction } from '../../../database/sql';
import { refuseField } from '../../../http/field-errors';
import type { Answer } from '../../../http/controller';
import type { UploadedFile } from '../../../http/uploaded-file';
import invitations from '../../account/services/invitations';
import { type Actor, recordOwn } from '../../activity/data/record';
import { type EnteredClient, insertClients, knownAmong, lockImport } from '../data/importing';
import { countsOf, planOf, type PlannedRow } from '../domain/import/plan';
import { type Row, rowOf } from '../domain/import/rows';
import { tableOf, type Table } from '../domain/import/table';
import { textOf } from '../domain/import/text';

/** In bytes. */
const MOST_BYTES = 1024 * 1024;

type Owner = Actor & { name: string };

interface Understood {
  table: Table;
  rows: Row[];
}

/** Understands a file of clients. Throws a 400 at `file` where it can't be. */
async function understood(file: UploadedFile | null): Promise<Understood> {
  if (file?.field !== 'file') return refuseField('file', 'Choose a CSV file, or paste its rows.');
  if (file.size > MOST_BYTES) return refuseField('file', 'Choose a file of at most 1 MB.');
  const table = tableOf(textOf(await readFile(file.path)));
  return { table, rows: table.rows.map((row) => rowOf(table.headers, row)) };
}

const plannedOn = async (sql: Sql, rows: Row[]): Promise<PlannedRow[]> => planOf(rows, await knownAmong(sql, rows));

/** What the owner is told of a row; the client it would become is theirs to see once it is entered. */
const toldOf = ({ client: _client, number, ...row }: PlannedRow) => ({ row: number, ...row });

/** Says what an import of a file would do, and does nothing. */
async function preview(file: UploadedFile | null): Promise<Answer> {
  const { table, rows } = await understood(file);
  const plan = await plannedOn(alone, rows);
  const { separator, headers } = table;
  return { body: { data: { separator, headers, counts: countsOf(plan), rows: plan.map(toldOf) } } };
}

async function inviteAll(sql: Sql, clients: EnteredClient[], owner: Owner): Promise<number> {
  const reachable = clients.flatMap(({ email, ...client }) => (email === null ? [] : [{ client, email }]));
  for (const { client, email } of reachable) await invitations.open(sql, client, email, owner);
  return reachable.length;
}

/**
 * Enters the clients of a file who are new and rightly written, each with a line in the log, and invites them where that
 * is wanted: all of it or nothing. What is there already stays as it is, so the same file may come again.
 */
async function importAll(file: UploadedFile | null, invite: boolean, owner: Owner): Promise<Answer> {
  const { rows } = await understood(file);
  return transaction(async (sql) => {
    await lockImport(sql, rows);
    const plan = await plannedOn(sql, rows);
    const clients = plan.flatMap(({ state, client }) => (state === 'new' && client ? [client] : []));
    const entered = await insertClients(sql, clients);
    const ids = entered.map(({ id }) => id);
    await recordOwn(sql, ids, { kind: 'client.entered', actor: owner, details: { imported: true } });
    const invited = invite ? await inviteAll(sql, entered, owner) : 0;
    const { new: fresh, ...left } = countsOf(plan);
    return { body: { data: { entered: fresh, invited, ...left } } };
  });
}

export default { preview, importAll };
