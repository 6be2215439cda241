import { useAPIErrorHandler } from '@strapi/strapi/admin';
import { useSayings } from './project/sayings';

type Handler = ReturnType<typeof useAPIErrorHandler>;

/** A refusal of the server, as the panel's requests come back with it. */
export type ApiError = Parameters<Handler['_unstableFormatAPIError']>[0];

/** Browsers call it this, each with words of its own for developers, when a request came to no server. */
export const UNREACHED = 'TypeError';

/** Whether the server refused what was asked: asked again it is refused again, as long as it says the same. */
export const isFinal = (error: ApiError): boolean => 'status' in error && error.status === 400;

/** What the server said, in a sentence. Strapi calls its own function unstable, so it is called here and nowhere else. */
export function useRefusal(): (error: ApiError) => string {
  const { _unstableFormatAPIError: format } = useAPIErrorHandler();
  const { word } = useSayings();
  return (error) => (error.name === UNREACHED ? word('clientele.unreached') : format(error));
}
