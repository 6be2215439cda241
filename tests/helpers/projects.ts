import type { Shape } from './answers';
import type { Answer } from './api';
import { type Client, expectStatus, owner } from './people';

export type Project = Shape<'Project'>;
type ProjectAnswer = Answer<{ data: Project }>;

/** A client's new request. */
export async function requested(client: Client, data: object = {}): Promise<Project> {
  const answer = await client.post<{ data: Project }>('/api/projects', {
    data: { title: 'A web shop', description: 'People order bread and collect it warm.', ...data },
  });
  return expectStatus(answer, 201).body.data;
}

/** A client's step. */
export const asClient = (client: Client, project: string, step: object): Promise<ProjectAnswer> =>
  client.post(`/api/projects/${project}/actions`, { data: step });

/** The owner's step. */
export const asOwner = async (project: string, step: object): Promise<ProjectAnswer> =>
  (await owner()).post(`/portal/projects/${project}/actions`, step);

/** What each action must bring along, at its simplest. */
export const WORDS: Record<string, object> = {
  'edit-request': { title: 'Another title' },
  decline: { reason: 'Too dear' },
  answer: { text: 'Green' },
  'request-changes': { reason: 'The logo' },
  'keep-waiting': { note: 'Next week' },
  offer: { price: '4800.00', currency: 'EUR', deadline: '2027-02-15' },
  accept: { price: null, deadline: null },
  refuse: { reason: 'Not our trade' },
  'report-progress': { percentDone: 45 },
  'change-promise': { deadline: '2027-03-01', reason: 'The provider needs longer' },
  'ask-client': { question: 'Which colour?' },
  cancel: { reason: 'As agreed on the phone' },
  reopen: { reason: 'A new chance' },
};
