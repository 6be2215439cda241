import { ADA_BEFORE } from './ada-before';
import { ADA_NOW } from './ada-now';
import { ADA_WISHES } from './ada-wishes';
import { GRACE } from './grace';
import { LINUS } from './linus';
import { OTHERS_BEFORE } from './others-before';
import { OTHERS_NOW } from './others-now';

/** The work of a year or so. */
export const PROJECTS = {
  ...ADA_BEFORE,
  ...ADA_NOW,
  ...ADA_WISHES,
  ...GRACE,
  ...LINUS,
  ...OTHERS_BEFORE,
  ...OTHERS_NOW,
};

export type ProjectKey = keyof typeof PROJECTS;
