import { createContext } from 'svelte';
import type { FormFailure } from './failure';

interface FormContext {
  readonly failure: FormFailure | null;
  /** Its fields send along what they were shown with. */
  readonly changesOnly: boolean;
}

/** What the fields of a form know of it. */
export const [getForm, setForm] = createContext<FormContext>();
