import { errors } from '@strapi/utils';
import { whoIs } from '../../../database/who';
import { alone } from '../../../database/sql';
import { clientWrite } from '../../../http/client-write';
import type { Answer, ClientCall, MediaAnswer } from '../../../http/controller';
import { siteUrl } from '../../../mail/places';
import { type Day, daysOf, dropFeed, feedOf, renewFeed } from '../data/feeds';
import { calendarOf, type Entry } from '../domain/calendar';

const answerWith = (token: string | null, status = 200): Answer => ({
  status,
  body: { data: { url: token === null ? null : siteUrl(`/calendar/${token}.ics`) } },
});

/** Where the caller's calendar is; null while it is off. */
async function show({ session }: ClientCall): Promise<Answer> {
  const { userId } = await whoIs(alone, session);
  return answerWith(await feedOf(alone, userId));
}

/** Gives the caller's calendar a new address; the old one stops at once. Whoever asks again is told the one there is now. */
const renew = (call: ClientCall): Promise<Answer> =>
  clientWrite(
    call,
    async (sql, { userId }) => answerWith(await renewFeed(sql, userId), 201),
    async (sql, { userId }) => answerWith(await feedOf(sql, userId), 201),
  );

/** Switches the caller's calendar off. */
const stop = (call: ClientCall): Promise<Answer> =>
  clientWrite(call, async (sql, { userId }) => {
    await dropFeed(sql, userId);
    return answerWith(null);
  });

/** Of one installation; nothing else may bear these names. */
const idOf = ({ documentId, kind }: Day) => `${documentId}-${kind}@${new URL(siteUrl('/')).hostname}`;

const entryOf = (day: Day): Entry => ({
  id: idOf(day),
  day: day.day,
  summary: day.kind === 'deadline' ? `Due: ${day.title}` : `Answer wanted: ${day.title}`,
  description: day.question ?? `${day.percentDone}% done.`,
  url: siteUrl(`/projects/${day.documentId}`),
  updatedAt: day.updatedAt,
});

/** A calendar, for any program that knows its address. Throws 404 where the address is not good any more. */
async function read(token: string): Promise<MediaAnswer> {
  const found = await daysOf(alone, token);
  if (!found) throw new errors.NotFoundError('There is no such calendar.');
  const content = calendarOf(found.business, found.days.map(entryOf));
  return { media: { type: 'text/calendar; charset=utf-8', content } };
}

export default { show, renew, stop, read };
