import type { ProjectState } from '$lib/api/types';
import { LIVE } from '$lib/live/live-data';
import { isTab, tabs } from '$lib/project';
import type { Api } from '$lib/server/api';
import { answered } from '$lib/server/refusal';
import type { PageServerLoad } from './$types';

const SHOWN = 50;
/** A tab of several states is one page: so many of each that it leaves none out. */
const SHOWN_OF_EACH = 100;

interface Wanted {
  state?: ProjectState;
  archived: boolean;
  cursor: string | null;
}

async function pageOf(api: Api, { state, archived, cursor }: Wanted) {
  const query = {
    limit: SHOWN,
    ...(state && { state }),
    ...(archived && { archived: 'true' as const }),
    ...(cursor && { cursor }),
  };
  const { data, meta } = answered(await api.GET('/projects', { params: { query } }));
  return { projects: data, nextCursor: meta.nextCursor, hasArchived: meta.archived };
}

/** The projects of several states together, newest request first. */
async function allOf(api: Api, states: readonly ProjectState[]) {
  const answers = await Promise.all(
    states.map((state) => api.GET('/projects', { params: { query: { limit: SHOWN_OF_EACH, state } } })),
  );
  const pages = answers.map(answered);
  const projects = pages.flatMap(({ data }) => data);
  projects.sort((one, other) => other.requestedAt.localeCompare(one.requestedAt));
  return { projects, nextCursor: null, hasArchived: pages.some(({ meta }) => meta.archived) };
}

export const load: PageServerLoad = async ({ locals, url, depends }) => {
  depends(LIVE);
  const wanted = url.searchParams.get('state');
  const tab = isTab(wanted) ? wanted : null;
  const archived = url.searchParams.get('archived') === 'true';
  const cursor = url.searchParams.get('cursor');
  const states: readonly ProjectState[] = tab === null || archived ? [] : tabs[tab];
  const [state] = states;
  const list =
    states.length > 1
      ? await allOf(locals.api, states)
      : await pageOf(locals.api, { ...(state && { state }), archived, cursor });
  return { ...list, tab, archived, cursor };
};
