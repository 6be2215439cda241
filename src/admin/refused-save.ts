import { adminApi } from '@strapi/strapi/admin';
import { UNREACHED } from './refused';
import words from './translations/en.json';

/** A refusal, as the content manager's forms take it. */
interface Refusal {
  name: string;
  message?: string;
  details?: unknown;
}

type Invalidated = (result: unknown, refusal: Refusal | undefined, saved: unknown) => unknown[];

interface Definition {
  invalidatesTags: Invalidated;
  onQueryStarted?: unknown;
  transformErrorResponse?: (refusal: Refusal) => Refusal;
}

const saysFields = ({ details }: Refusal) => typeof details === 'object' && details !== null && 'errors' in details;

/** Strapi's form takes every other refusal for done: what was typed would count as saved, and could not be saved again. */
const asFaultOfForm = (refusal: Refusal): Refusal => ({
  ...refusal,
  name: 'ValidationError',
  ...(refusal.name === UNREACHED && { message: words['clientele.unreached'] }),
  details: saysFields(refusal) ? refusal.details : undefined,
});

/**
 * What was typed stays in a form that could not be saved, to be mended and saved. Strapi shows it as saved before the server has
 * spoken, and puts the old values back into the form when that refuses. The name is that of the content manager's own request.
 */
export function keepRefusedWords(): void {
  const keeping = (definition: Definition | undefined) => {
    if (!definition) return;
    const { invalidatesTags } = definition;
    // Nor is it read anew: what somebody else has changed, or a connection that is gone, would take the form's place.
    definition.invalidatesTags = (result, refusal, saved) => (refusal ? [] : invalidatesTags(result, refusal, saved));
    delete definition.onQueryStarted;
    definition.transformErrorResponse = asFaultOfForm;
  };
  adminApi.enhanceEndpoints({ endpoints: { updateDocument: keeping } as never });
}
