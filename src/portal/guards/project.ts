import { errors } from '@strapi/utils';
import { record } from '../../api/activity/data/record';
import { clientKey, refuseArchived as refuseArchivedClient } from '../../api/client/data/clients';
import { factsOf, type LockedProject, lockAnyProject, refuseArchived } from '../../api/project/data/rows';
import { currencyFor } from '../../api/project/data/budget';
import { editOf, type Facts } from '../../api/project/domain/changes';
import { request } from '../../api/project/domain/schemas';
import { alone, type Sql, transaction } from '../../database/sql';
import { checkFields, refuseField, refuseFields } from '../../http/field-errors';
import { clearable, dayOf } from '../../http/schemas';
import { writer } from '../caller';
import { type Change, type Data, dropUnwritable, type Save } from './guard';

const BY_ACTIONS = ['state', 'percentDone', 'price', 'currency', 'deadline', 'question', 'questionNeededBy'] as const;

/** What the client's own requests are held against; Strapi's forms send a day as a moment. */
const RULES = { ...request, wishedDeadline: clearable(dayOf) };

const ITS_CLIENT = 'A project stays with its client: its letters and its story are theirs.';

const same = (sent: unknown, stored: unknown) => (sent === '' ? null : sent) === (stored ?? null);

/**
 * What the actions of a project decide, no form decides: one door, whoever knocks. A form that sends the fields as they
 * stand has changed nothing.
 */
export async function guardProject({ action, documentId, data }: Change, save: Save): Promise<unknown> {
  if (action === 'delete') return deleteProject(documentId, save);
  const stored: Partial<Facts> =
    action === 'update' ? await factsOf(documentId) : { state: 'proposed', percentDone: 0 };
  for (const field of BY_ACTIONS) {
    if (data[field] !== undefined && !same(data[field], stored[field])) {
      refuseField(field, 'This follows from what is done with the project. Use its actions.');
    }
  }
  const found = checkFields(data, RULES);
  if (found.length > 0) refuseFields(found);
  if (data.budget !== undefined || data.budgetCurrency !== undefined) {
    Object.assign(data, await currencyFor(alone, data, stored));
  }
  dropUnwritable('api::project.project', data);
  return action === 'create' ? createProject(data, save) : changeProject(documentId, save);
}

/** The client who loses a project reads who took it away. */
function deleteProject(documentId: string, save: Save): Promise<unknown> {
  return transaction(async (sql) => {
    const { clientId, facts } = await lockAnyProject(sql, documentId);
    const saved = await save();
    const line = {
      kind: 'project.deleted',
      actor: writer(),
      subjectId: documentId,
      details: { title: facts.title },
    } as const;
    if (clientId !== null) await record(sql, [clientId], line);
    return saved;
  });
}

/** The owner may better a project's words, not give it to another client; the log tells what they changed. */
function changeProject(documentId: string, save: Save): Promise<unknown> {
  return transaction(async (sql) => {
    const before = await lockAnyProject(sql, documentId);
    refuseArchived(before, 'owner');
    const saved = await save();
    const after = await lockAnyProject(sql, documentId);
    if (before.clientId !== null && after.clientId !== before.clientId) throw new errors.ApplicationError(ITS_CLIENT);
    if (before.clientId === null) await recordBeginning(sql, after);
    else await recordEdit(sql, before, after);
    return saved;
  });
}

/** Tells the client's log which words changed; a form that was saved as it stood has changed none. */
async function recordEdit(sql: Sql, before: LockedProject, { clientId, documentId, facts }: LockedProject) {
  const edit = editOf(before.facts, facts);
  if (clientId === null || edit.fields.length === 0) return;
  const details = { title: facts.title, ...edit };
  await record(sql, [clientId], { kind: 'project.edited', actor: writer(), subjectId: documentId, details });
}

/** Begins a project's story in the log of the client it belongs to from now on. Throws a 400 where that one is archived. */
async function recordBeginning(sql: Sql, { clientId, documentId, facts }: LockedProject): Promise<void> {
  if (clientId === null) return;
  refuseArchivedClient(await clientKey(sql, clientId));
  const { title, state } = facts;
  const details = { title, ...(state !== 'proposed' && { state }) };
  await record(sql, [clientId], { kind: 'project.request', actor: writer(), subjectId: documentId, details });
}

/** A project that the owner writes down begins like one a client asks for: as a request, with its line in the log. */
function createProject(data: Data, save: Save): Promise<unknown> {
  Object.assign(data, { state: 'proposed', requestedAt: new Date() });
  return transaction(async (sql) => {
    const saved = (await save()) as { documentId: string };
    await recordBeginning(sql, await lockAnyProject(sql, saved.documentId));
    return saved;
  });
}
