import type { ProjectState } from '$lib/api/types';
import { LIVE } from '$lib/live/live-data';
import { answered } from '$lib/server/refusal';
import { states } from '$lib/words/projects';
import type { PageServerLoad } from './$types';

const SHOWN = 50;

const isState = (text: string | null): text is ProjectState => text !== null && Object.hasOwn(states, text);

export const load: PageServerLoad = async ({ locals, url, depends }) => {
  depends(LIVE);
  const wanted = url.searchParams.get('state');
  const state = isState(wanted) ? wanted : null;
  const archived = url.searchParams.get('archived') === 'true';
  const cursor = url.searchParams.get('cursor');
  const { data, meta } = answered(
    await locals.api.GET('/projects', {
      params: {
        query: {
          limit: SHOWN,
          ...(state && { state }),
          ...(archived && { archived: 'true' }),
          ...(cursor && { cursor }),
        },
      },
    }),
  );
  return { projects: data, nextCursor: meta.nextCursor, hasArchived: meta.archived, state, archived, cursor };
};
