import { LIVE } from '$lib/live/live-data';
import { isNews } from '$lib/news';
import { grouped } from '$lib/project';
import { answered } from '$lib/server/refusal';
import { sentenceOf } from '$lib/words/activities';
import { sinceSentence } from '$lib/words/since';
import type { PageServerLoad } from './$types';

const UNREAD_SHOWN = 5;
const HAPPENED_SHOWN = 8;
/** Some of what happened is no news. */
const HAPPENED_READ = 24;
/** So many that whatever waits or runs is among them. */
const PROJECTS_READ = 100;

export const load: PageServerLoad = async ({ locals, parent, depends }) => {
  depends(LIVE);
  const [inbox, log, list, user, { clock, me }] = await Promise.all([
    locals.api.GET('/messages', { params: { query: { unread: 'true', limit: UNREAD_SHOWN } } }),
    locals.api.GET('/activities', { params: { query: { limit: HAPPENED_READ } } }),
    locals.api.GET('/projects', { params: { query: { limit: PROJECTS_READ } } }),
    locals.api.GET('/users/me'),
    parent(),
  ]);
  const { data: messages, meta } = answered(inbox);
  const to = { business: locals.business?.name ?? '', me };
  const happened = answered(log)
    .data.filter(isNews)
    .slice(0, HAPPENED_SHOWN)
    .flatMap((activity) => {
      const sentence = sentenceOf(activity, to, clock);
      return sentence ? [{ id: activity.id, createdAt: activity.createdAt, sentence }] : [];
    });
  const lastVisit = answered(user).previousVisitAt;
  const since = happened.filter(({ createdAt }) => lastVisit !== null && createdAt > lastVisit);
  const groups = grouped(answered(list).data);
  const inGroup = (wanted: string) => groups.find(({ name }) => name === wanted)?.projects ?? [];
  return {
    messages,
    unread: meta.unread.all,
    happened: since.length > 0 ? since : happened,
    since: since.length > 0 ? lastVisit : null,
    moved: lastVisit && sinceSentence(clock, answered(log).data.filter(isNews), lastVisit),
    waiting: inGroup('yours'),
    running: [...inGroup('running'), ...inGroup('planned')],
  };
};
