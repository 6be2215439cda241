import type { operations } from '$lib/api/schema';

/** What a client can do with a project. */
export type ClientAction =
  operations['post-projects-documentId-actions']['requestBody']['content']['application/json']['data']['action'];

interface StepWords {
  /** What opens its form. */
  opens: string;
  /** What its button says: what will happen. */
  does: string;
  /** Of one that takes a reason: the question it answers. */
  asks?: string;
  /** What one should know first. */
  warns?: string;
}

/** Every action, the one that moves things on first. */
export const clientSteps: Record<ClientAction, StepWords> = {
  answer: { opens: 'Answer the question', does: 'Send the answer' },
  'accept-delivery': { opens: 'Accept the delivery', does: 'Accept the delivery' },
  agree: { opens: 'Agree to the offer', does: 'Agree to the offer' },
  'request-changes': { opens: 'Ask for changes', does: 'Ask for these changes', asks: 'What should change?' },
  decline: { opens: 'Decline the offer', does: 'Decline the offer', asks: 'What does not fit?' },
  'edit-request': { opens: 'Change the request', does: 'Save the request' },
  withdraw: {
    opens: 'Withdraw the project',
    does: 'Withdraw the project',
    asks: 'Why?',
    warns: 'A withdrawn project stays withdrawn: you would have to ask for it anew.',
  },
};

export const clientActions = Object.keys(clientSteps) as ClientAction[];

/** What a page puts first, where it is offered, what decides most before the others; the rest stays quiet. */
export const mainActions = ['accept-delivery', 'agree', 'answer'] as const satisfies ClientAction[];
export type MainAction = (typeof mainActions)[number];

export const isMain = (action: ClientAction): boolean => mainActions.some((main) => main === action);
