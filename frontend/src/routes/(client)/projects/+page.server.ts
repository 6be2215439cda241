import { LIVE } from '$lib/live/live-data';
import { isTab, tabs } from '$lib/project-groups';
import { answered } from '$lib/server/refusal';
import type { PageServerLoad } from './$types';

const SHOWN = 50;

export const load: PageServerLoad = async ({ locals, url, depends }) => {
  depends(LIVE);
  const wanted = url.searchParams.get('state');
  const tab = isTab(wanted) ? wanted : null;
  const archived = url.searchParams.get('archived') === 'true';
  const cursor = url.searchParams.get('cursor');
  const query = {
    limit: SHOWN,
    ...(archived ? { archived: 'true' as const } : tab && { state: [...tabs[tab]] }),
    ...(cursor && { cursor }),
  };
  const { data, meta } = answered(await locals.api.GET('/projects', { params: { query } }));
  return { projects: data, nextCursor: meta.nextCursor, hasArchived: meta.archived, tab, archived, cursor };
};
