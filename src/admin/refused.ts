import { useAPIErrorHandler } from '@strapi/strapi/admin';

type Handler = ReturnType<typeof useAPIErrorHandler>;

/** A refusal of the server, as the panel's requests come back with it. */
export type ApiError = Parameters<Handler['_unstableFormatAPIError']>[0];

/** What the server said, in a sentence. Strapi calls its own function unstable, so it is called here and nowhere else. */
export function useRefusal(): (error: ApiError) => string {
  const { _unstableFormatAPIError: format } = useAPIErrorHandler();
  return format;
}
