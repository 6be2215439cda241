import type { Answer } from './api';
import type { components } from '../../frontend/src/lib/api/schema';

/** The shapes that the contract names. */
export type Shape<Name extends keyof components['schemas']> = components['schemas'][Name];

/** What login, reset and change of password answer. */
export interface SignedIn {
  jwt: string;
  refreshToken: string;
  user: Shape<'User'>;
}

interface Refusal {
  error?: { message: string; details: { errors?: { path: string[]; message: string }[] } };
}

/** The fields a refusal stands at, such as `socialLinks.0.url`. */
export function refusedFields({ body }: Answer<unknown>): string[] {
  return ((body as Refusal).error?.details.errors ?? []).map(({ path }) => path.join('.'));
}

/** The sentence of a refusal. */
export function sentenceOf({ body }: Answer<unknown>): string {
  return (body as Refusal).error?.message ?? '';
}

/** What an answer carries under `data`. */
export function dataOf<Data>({ body }: Answer<unknown>): Data {
  return (body as { data: Data }).data;
}
