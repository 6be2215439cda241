import { error, redirect } from '@sveltejs/kit';
import { projectHref, waitingNote } from '$lib/project';
import { currencyChoices } from '$lib/server/currencies';
import { chosenFiles, takeStep } from '$lib/server/files';
import { idempotencyKeyOf } from '$lib/server/form-text';
import { frameOf } from '$lib/server/frame';
import { leaveNotice } from '$lib/server/notice';
import { changesNothing, readStep } from '$lib/server/project-form';
import { answered, refused } from '$lib/server/refusal';
import { refusedFilesOf } from '$lib/server/refused-files';
import { renderMarkdown } from '$lib/server/markdown';
import { timelineOf } from '$lib/words/project-events';
import { figuresOf } from '$lib/words/project-figures';
import type { Actions, PageServerLoad } from './$types';

/** What a form says of the offer or the question it is an answer to. */
const READ = ['price', 'currency', 'deadline', 'question'];

export const load: PageServerLoad = async (event) => {
  const { locals, params, cookies, url } = event;
  const [answer, { clock, me }] = await Promise.all([
    locals.api.GET('/projects/{documentId}', { params: { path: { documentId: params.id } } }),
    frameOf(event),
  ]);
  const project = answered(answer).data;
  const note = waitingNote(project);
  const timeline = timelineOf(project, clock, { business: locals.business?.name ?? '', me });
  return {
    project,
    brief: renderMarkdown(project.description, 2),
    figures: figuresOf(clock, project),
    note: note && renderMarkdown(note, 2),
    question: project.question && renderMarkdown(project.question.text, 2),
    timeline: timeline.map(({ words, ...entry }) => ({ ...entry, html: words && renderMarkdown(words, 2) })),
    currencies: currencyChoices(locals.business?.currency, project.budgetCurrency),
    refusedFiles: refusedFilesOf({ cookies, url }, project),
    idempotencyKey: crypto.randomUUID(),
  };
};

export const actions: Actions = {
  /** One action of the lifecycle; the form's hidden field `action` says which. */
  default: async ({ request, locals, params, cookies, url }) => {
    const form = await request.formData();
    const step = readStep(form);
    if (!step) error(400, 'There is no such action.');
    const isNothing = changesNothing(step);
    if (!isNothing) {
      const answer = await takeStep(locals.api, params.id, step, chosenFiles(form, 'files'), idempotencyKeyOf(form));
      if (!answer.data) return refused(answer, form, { hidden: READ });
    }
    leaveNotice({ cookies, url }, isNothing ? 'nothing-changed' : `project-${step.action}`);
    redirect(303, projectHref(params.id));
  },
};
