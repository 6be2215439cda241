import type { ClientAction, OwnerAction, ProjectRequest } from '../../../../src/api/project/domain/schemas';
import { NELL, TOM } from '../business';
import type { Calendar, Moment } from '../calendar';
import type { ClientKey } from '../clients';
import type { DemoAnswer } from '../model';

/** How a project began. `by` names who of the studio wrote it down for the client; null where the client asked. */
export interface Opening {
  at: Moment;
  by: string | null;
  request: ProjectRequest;
}

/** One action. `by` names who of the studio did it; null is the client. */
export type Deed = { at: Moment } & ({ by: null; step: ClientAction } | { by: string; step: OwnerAction });

/** Everything that happened, oldest first. What the project is today follows from it. */
export type Story = readonly [Opening, ...Deed[]];

export interface DemoProject {
  client: ClientKey;
  story: (on: Calendar) => Story;
  /** What the studio answered to the words with which the delivery was accepted. */
  answer?: DemoAnswer;
}

type Accepting = Extract<ClientAction, { action: 'accept-delivery' }>;

export const asks = (at: Moment, request: ProjectRequest): Opening => ({ at, by: null, request });
export const tomNotes = (at: Moment, request: ProjectRequest): Opening => ({ at, by: TOM, request });
export const nellNotes = (at: Moment, request: ProjectRequest): Opening => ({ at, by: NELL, request });

export const client = (at: Moment, step: Exclude<ClientAction, Accepting>): Deed => ({ at, by: null, step });
export const tom = (at: Moment, step: OwnerAction): Deed => ({ at, by: TOM, step });
export const nell = (at: Moment, step: OwnerAction): Deed => ({ at, by: NELL, step });

/** The client accepts the delivery: silently, or with stars and words, which become feedback. */
export const accepts = (at: Moment, words?: { rating: number; text: string }): Deed => ({
  at,
  by: null,
  step: { action: 'accept-delivery', ...words },
});
