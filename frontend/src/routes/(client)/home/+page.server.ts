import { isNews } from '$lib/news';
import { grouped, openStates } from '$lib/project-groups';
import { frameOf } from '$lib/server/frame';
import { answered } from '$lib/server/refusal';
import { told } from '$lib/words/activities';
import { restWords, sinceSentence } from '$lib/words/since';
import type { PageServerLoad } from './$types';

const UNREAD_SHOWN = 5;
const HAPPENED_SHOWN = 8;
const ASKED_SHOWN = 3;
/** So many that a visit in between rarely goes further back; where it does, the words say so. */
const HAPPENED_READ = 100;
/** Of those that are open: nobody has more, whatever has ended since. */
const PROJECTS_READ = 100;

export const load: PageServerLoad = async (event) => {
  const { locals } = event;
  const [inbox, log, projects, user, { clock, me }] = await Promise.all([
    locals.api.GET('/messages', { params: { query: { unread: 'true', limit: UNREAD_SHOWN } } }),
    locals.api.GET('/activities', { params: { query: { limit: HAPPENED_READ } } }),
    locals.api.GET('/projects', { params: { query: { limit: PROJECTS_READ, state: openStates } } }),
    locals.api.GET('/users/me'),
    frameOf(event),
  ]);
  const { data: messages, meta } = answered(inbox);
  const { data: activities, meta: more } = answered(log);
  const lastVisit = answered(user).previousVisitAt;
  const read = activities.filter(isNews);
  const happened = told(read, { business: locals.business?.name ?? '', me }, clock);
  const isSince = ({ createdAt }: { createdAt: string }) => lastVisit !== null && createdAt > lastVisit;
  const since = happened.filter(isSince);
  const whole = more.nextCursor === null || !activities.every(isSince);
  const list = since.length > 0 ? since : happened;
  const left = list.length - HAPPENED_SHOWN;
  const groups = grouped(answered(projects).data);
  const inGroup = (wanted: string) => groups.find(({ name }) => name === wanted)?.projects ?? [];
  return {
    messages,
    unread: meta.unread.all,
    happened: list.slice(0, HAPPENED_SHOWN),
    since: since.length > 0 ? lastVisit : null,
    rest: left > 0 ? restWords(left, since.length > 0, whole) : null,
    moved: lastVisit && sinceSentence(clock, read, lastVisit, whole),
    waiting: inGroup('yours'),
    running: [...inGroup('running'), ...inGroup('planned')],
    asked: inGroup('proposed').slice(0, ASKED_SHOWN),
  };
};
