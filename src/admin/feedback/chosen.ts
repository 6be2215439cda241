import { choiceOf } from '../outside';
import type { Said } from './feedback-dialog';

/** The feedback of the list that is being answered. */
export const { choose, useChosen } = choiceOf<Said>();
