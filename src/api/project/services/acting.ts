import { errors } from '@strapi/utils';
import { readOn } from '../../../database/scoped';
import { alone, type Sql, transaction } from '../../../database/sql';
import { renderMarkdown } from '../../../../frontend/src/lib/server/markdown';
import { takingFiles } from '../../../files/receiving';
import { clientWrite } from '../../../http/client-write';
import type { Answer, ClientCall } from '../../../http/controller';
import { type Actor, record } from '../../activity/data/record';
import { currencyFor } from '../data/budget';
import {
  type LockedProject,
  joinQueue,
  lockAnyProject,
  lockOwnProject,
  refuseArchived,
  stampQuestion,
  writeFacts,
} from '../data/rows';
import { ownersProject, ownersProjects, projectRead } from '../data/reading';
import { refuseWishOver } from '../data/today';
import { areTermsOf, changesOf, detailsOf, isNothingNew, type Step } from '../domain/changes';
import { availableActions, refusalOf, type Role } from '../domain/lifecycle';
import { type ClientAction, NO_CURRENCY, type OwnerAction, type OwnerHasRead } from '../domain/schemas';
import { refuseField } from '../../../http/field-errors';
import { lineFeeds } from '../../../text/lines';
import { addToAnswer } from './answering';
import { feedbackOnDelivery } from './delivery';

/** Refuses what the table does not allow now, with a sentence that says why. */
function guard(role: Role, step: Step, project: LockedProject): void {
  refuseArchived(project, role);
  const { facts } = project;
  if (!availableActions(role, facts.state, facts.question !== null).includes(step.action)) {
    throw new errors.ValidationError(refusalOf(step.action, facts.state));
  }
}

const NOBODY = 'This project is nobody’s yet. Choose its client first.';

const PROMISED = 'This is what you promised already.';

const OTHER_OFFER = {
  agree: 'The offer has changed meanwhile. Look at it again before you agree.',
  decline: 'The offer has changed meanwhile. Look at it again before you decline.',
};

const OTHER_QUESTION = 'The question has changed meanwhile. Look at it again before you answer.';

/** Refuses what answers an offer or a question that its reader has not seen: it came meanwhile. */
function refuseUnread(step: ClientAction, { facts }: LockedProject): void {
  const isOtherOffer = (step.action === 'agree' || step.action === 'decline') && !areTermsOf(step, facts);
  if (isOtherOffer) throw new errors.ValidationError(OTHER_OFFER[step.action]);
  const isOther =
    step.action === 'answer' && step.question !== undefined && step.question !== lineFeeds(facts.question ?? '');
  if (isOther) throw new errors.ValidationError(OTHER_QUESTION);
}

const OTHER_PROJECT = 'This has changed meanwhile. Read it again before you decide.';

/** Does one step on a locked project: the change and its line in the log. A request that is saved as it stood has changed nothing. */
async function take(sql: Sql, project: LockedProject, step: Step, actor: Actor, files: string[] = []): Promise<void> {
  const { id, documentId, clientId, facts } = project;
  const changes = changesOf(step, facts);
  if (step.action === 'edit-request') {
    await refuseWishOver(sql, step.wishedDeadline, facts.wishedDeadline);
    Object.assign(changes, await currencyFor(sql, step, facts));
  }
  if (step.action === 'edit-request' && isNothingNew(changes, facts)) return;
  if (step.action === 'change-promise' && isNothingNew(changes, facts)) throw new errors.ValidationError(PROMISED);
  const terms = { ...facts, ...changes };
  if (step.action === 'change-promise' && terms.price !== null && terms.currency === null) {
    refuseField('currency', NO_CURRENCY);
  }
  await writeFacts(sql, id, changes);
  if (changes.state === 'planned' && facts.state !== 'planned') await joinQueue(sql, id);
  if (step.action === 'ask-client') await stampQuestion(sql, id);
  if (clientId === null) return;
  const details = { ...detailsOf(step, facts, changes), ...(files.length > 0 && { files }) };
  await record(sql, [clientId], { kind: `project.${step.action}`, actor, subjectId: documentId, details });
}

const ANSWERS_ONLY = 'Files come with an answer. Add these to the project by themselves.';

type Call = ClientCall<{ data: ClientAction }, undefined, { documentId: string }>;

/**
 * A client's step, with its files or not at all. Throws 404 where the project isn't theirs, 400 where the table does not allow it
 * now.
 */
async function asClient(call: Call): Promise<Answer> {
  const step = call.body.data;
  return takingFiles(call, async (files) => {
    if (step.action !== 'answer' && files.length > 0) refuseField('files', ANSWERS_ONLY);
    return clientWrite(call, async (sql, me) => {
      const project = await lockOwnProject(sql, call.params.documentId, me.clientId);
      guard('client', step, project);
      refuseUnread(step, project);
      const names = step.action === 'answer' ? await addToAnswer(sql, me, project, step, files) : [];
      await take(sql, project, step, me.actor, names);
      if (step.action === 'accept-delivery') await feedbackOnDelivery(sql, me, project, step);
      return { body: await readOn(sql, call.session, projectRead, [project.documentId]) };
    });
  });
}

/** Whether a step leaves the next move to the client. */
const isForClient = ({ action }: Step) => action === 'offer' || action === 'ask-client';

/**
 * The owner's step. Throws 404 where there is no such project, 400 where the table does not allow it now or where the project has
 * changed since it was read.
 */
function asOwner(documentId: string, step: OwnerAction, { since }: OwnerHasRead, actor: Actor): Promise<Answer> {
  return transaction(async (sql) => {
    const project = await lockAnyProject(sql, documentId);
    guard('owner', step, project);
    if (since !== undefined && since !== project.updatedAt) throw new errors.ValidationError(OTHER_PROJECT);
    if (project.clientId === null && isForClient(step)) throw new errors.ValidationError(NOBODY);
    await take(sql, project, step, actor);
    return asOwnersSee(sql, documentId);
  });
}

/** What is wanted stands below a project's title, which is a heading of the second level where the owner decides. */
const UNDER = 2;

/** The answer that shows the owner a project, with what is wanted as the site shows it. Throws 404 where there is none. */
export async function asOwnersSee(sql: Sql, documentId: string): Promise<Answer> {
  const [row] = await sql<{ project: string }>(ownersProject, [documentId]);
  if (!row) throw new errors.NotFoundError('There is no such project.');
  const project = JSON.parse(row.project) as { description: string };
  return { body: { data: { ...project, html: renderMarkdown(project.description, UNDER) } } };
}

/** A project as the owner sees it, with what can be done now. Throws 404 where there is none. */
const show = (documentId: string): Promise<Answer> => asOwnersSee(alone, documentId);

/** Several projects in short, as the owner sees them: what a list says of each and what can be done now. */
async function list(documentIds: string[]): Promise<Answer> {
  const [row] = await alone<{ answer: string }>(ownersProjects, [documentIds]);
  return { body: row!.answer };
}

export default { asClient, asOwner, show, list };
