import { errors } from '@strapi/utils';
import type { z } from 'zod';
import './sentences';

export interface FieldError {
  path: string[];
  message: string;
  name: 'ValidationError';
}

/** Paths speak of the record's fields; the `data` around them is the envelope's. */
export const fieldPath = (path: PropertyKey[]) =>
  path.map(String).filter((part, index) => index > 0 || part !== 'data');

/** What a schema found wrong, at its fields. */
export function fieldErrors(issue: z.core.$ZodIssue): FieldError[] {
  const path = fieldPath(issue.path);
  if (issue.code !== 'unrecognized_keys') return [{ path, message: issue.message, name: 'ValidationError' }];
  return issue.keys.map((key) => ({
    path: [...path, key],
    message: 'There is no such field here.',
    name: 'ValidationError',
  }));
}

/** Throws Strapi's 400 with one entry for each field; `message` is the first of them. */
export function refuseFields(found: FieldError[]): never {
  throw new errors.ValidationError(found[0]!.message, { errors: found });
}

/** Throws a 400 that stands at one field. */
export function refuseField(field: string, message: string): never {
  return refuseFields([{ path: [field], message, name: 'ValidationError' }]);
}

/** Holds fields that were sent against their rules and writes them the way they are stored; gives what is wrong. */
export function checkFields(data: Record<string, unknown>, rules: Record<string, z.ZodType>): FieldError[] {
  const found: FieldError[] = [];
  for (const [field, rule] of Object.entries(rules)) {
    if (data[field] === undefined) continue;
    const result = rule.safeParse(data[field]);
    if (result.success) data[field] = result.data;
    else found.push(...result.error.issues.flatMap((issue) => fieldErrors({ ...issue, path: [field, ...issue.path] })));
  }
  return found;
}
