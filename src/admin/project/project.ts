import type { SentFile } from '../files/sent-file';

export type Action =
  | 'start'
  | 'report-progress'
  | 'mark-ready'
  | 'finish'
  | 'accept'
  | 'offer'
  | 'keep-waiting'
  | 'change-promise'
  | 'ask-client'
  | 'refuse'
  | 'cancel'
  | 'reopen';

/** One line of a project's log. */
export interface Happening {
  id: string;
  kind: string;
  actor: { type: string; name: string | null };
  details: Record<string, unknown>;
  createdAt: string;
}

/** A project in short, as the server tells it to the owner, as far as the panel speaks of it. */
export interface ProjectBrief {
  documentId: string;
  title: string;
  /** What is wanted; in lists the beginning of it. */
  description: string;
  state: string;
  percentDone: number;
  price: string | null;
  currency: string | null;
  deadline: string | null;
  /** It should have been delivered by now. */
  late: boolean;
  budget: string | null;
  budgetCurrency: string | null;
  wishedDeadline: string | null;
  whoseMove: 'client' | 'owner' | null;
  queuePosition: number | null;
  likelyStart: string | null;
  archivedAt: string | null;
  availableActions: string[];
  client: { documentId: string; name: string } | null;
  requestedAt: string;
  updatedAt: string;
}

/** Whose project it is, and how to reach them. */
export interface ClientCard {
  documentId: string;
  name: string;
  company: string | null;
  email: string | null;
  phone: string | null;
  website: string | null;
  profileImage: { url: string } | null;
  lastSeenAt: string | null;
}

/** A project with everything about it. */
export interface Project extends ProjectBrief {
  /** What is wanted, as the client sees it. */
  html: string;
  client: ClientCard | null;
  question: { text: string; neededBy: string | null } | null;
  files: SentFile[];
  timeline: Happening[];
}

/** What can be said with an action. */
export type FieldName = 'price' | 'currency' | 'deadline' | 'percentDone' | 'question' | 'neededBy' | 'reason' | 'note';

interface Form {
  fields: readonly FieldName[];
  /** What the server wants said. */
  needed?: readonly FieldName[];
  /** It ends the project, against somebody's wish. */
  ends?: true;
}

const TERMS = ['price', 'currency', 'deadline'] as const;

/** What the dialog of each action asks for, the likeliest action first. */
export const FORMS: Record<Action, Form> = {
  start: { fields: ['note'] },
  'report-progress': { fields: ['percentDone', 'note'] },
  'mark-ready': { fields: ['note'] },
  finish: { fields: ['note'] },
  offer: { fields: [...TERMS, 'note'] },
  accept: { fields: [...TERMS, 'note'] },
  'keep-waiting': { fields: ['note'], needed: ['note'] },
  'change-promise': { fields: [...TERMS, 'reason'], needed: ['reason'] },
  'ask-client': { fields: ['question', 'neededBy'], needed: ['question'] },
  refuse: { fields: ['reason'], needed: ['reason'], ends: true },
  cancel: { fields: ['reason'], needed: ['reason'], ends: true },
  reopen: { fields: ['reason'], needed: ['reason'] },
};

const LIKELIEST_FIRST = Object.keys(FORMS) as Action[];

/** To what was offered somebody may have agreed on the telephone; to what was only asked for, nobody has. */
const AFTER_OFFER = ['accept' as const, ...LIKELIEST_FIRST.filter((action) => action !== 'accept')];

/** What needs somebody who answers. */
const FOR_CLIENTS: ReadonlySet<Action> = new Set(['offer', 'ask-client']);

/** What the server allows now, the likeliest first. An action the panel does not know has no button. */
export const offeredActions = ({ state, availableActions, client }: ProjectBrief): Action[] =>
  (state === 'offered' ? AFTER_OFFER : LIKELIEST_FIRST).filter(
    (action) => availableActions.includes(action) && (client !== null || !FOR_CLIENTS.has(action)),
  );
