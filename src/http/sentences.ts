import { z } from 'zod';

/** What is said where a schema has no sentence of its own. */
function sentence(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'This is needed.' : 'This is not of the right kind.';
    case 'too_big':
      return issue.origin === 'string' ? `Keep this to ${issue.maximum} characters.` : 'This is too much.';
    case 'too_small':
      return 'This is needed.';
    default:
      return undefined;
  }
}

z.config({ customError: sentence });
