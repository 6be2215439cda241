import type { Facts, Step } from './changes';

/** A day that has been named for what is still to come, and the field it stands in. */
interface NamedDay {
  field: 'deadline' | 'neededBy' | 'wishedDeadline';
  day: string;
}

function nameDay(
  field: NamedDay['field'],
  day: string | null | undefined,
  before: string | null = null,
): NamedDay | null {
  return day == null || day === before ? null : { field, day };
}

/**
 * The day that a step names; null for none. One that stood there before may have passed since, and is no news; nor is a first
 * promise, which may be written down long after it was given.
 */
export function dayOf(step: Step, facts: Facts): NamedDay | null {
  switch (step.action) {
    case 'change-promise':
      return nameDay('deadline', step.deadline, facts.deadline);
    case 'ask-client':
      return nameDay('neededBy', step.neededBy);
    case 'edit-request':
      return nameDay('wishedDeadline', step.wishedDeadline, facts.wishedDeadline);
    default:
      return null;
  }
}
