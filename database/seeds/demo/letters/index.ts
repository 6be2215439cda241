import type { DemoLetter } from '../model';
import { TO_ADA } from './ada';
import { TO_EVERYONE } from './everyone';
import { TO_GRACE } from './grace';
import { TO_LINUS } from './linus';
import { TO_OTHERS } from './others';
import { TO_SEVERAL } from './several';

/** Every letter the studio sent in the past two months, in no particular order. */
export const LETTERS: DemoLetter[] = [...TO_EVERYONE, ...TO_SEVERAL, ...TO_ADA, ...TO_GRACE, ...TO_LINUS, ...TO_OTHERS];
