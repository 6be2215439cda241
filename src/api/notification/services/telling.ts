import { type Sql, transaction } from '../../../database/sql';
import { post } from '../../../mail/outbox';
import { mailSettingsUrl, panelUrl, siteUrl } from '../../../mail/places';
import { readBusiness } from '../../business/data/business';
import { linkToRate } from '../../feedback/services/following-up';
import { forget, issueToken, lockReader, type Notice, type Reader, takeDue, toldBy } from '../data/telling';
import { newsLetter } from '../domain/compose';
import { type Destination, itemOf, type Side } from '../domain/news';

type UrlOf = (to: Destination, subjectId: string) => string;

const panelRecord = (type: string) => (subjectId: string) =>
  panelUrl(`/content-manager/collection-types/${type}/${subjectId}`);

/** Where a mail's links lead, on the site or in the panel. */
const PLACES: Record<Side, Record<Destination, (subjectId: string) => string>> = {
  client: {
    project: (id) => siteUrl(`/projects/${id}`),
    message: (id) => siteUrl(`/messages/${id}`),
    feedback: () => siteUrl('/feedback'),
    product: (id) => siteUrl(`/products/${id}`),
    rating: (id) => siteUrl(`/projects/${id}`),
    client: () => siteUrl('/settings/erase'),
  },
  owner: {
    project: panelRecord('api::project.project'),
    message: panelRecord('api::message.message'),
    feedback: panelRecord('api::feedback.feedback'),
    product: panelRecord('api::product.product'),
    rating: panelRecord('api::project.project'),
    client: panelRecord('api::client.client'),
  },
};

/** Where a client's user rates what they are asked about, by the project's documentId: a link of their own. */
async function ratingLinks(sql: Sql, { userId }: Reader, notices: Notice[]): Promise<Map<string, string>> {
  const links = new Map<string, string>();
  for (const { kind, subjectId } of notices) {
    if (kind === 'project.follow-up' && userId !== null) links.set(subjectId, await linkToRate(sql, subjectId, userId));
  }
  return links;
}

/** Posts one mail about some of what happened; none where nothing of it is told to this side. */
async function tell(sql: Sql, reader: Reader, notices: Notice[], business: string): Promise<void> {
  const { side } = reader;
  const rating = await ratingLinks(sql, reader, notices);
  const urlOf: UrlOf = (to, subjectId) => (to === 'rating' && rating.get(subjectId)) || PLACES[side][to](subjectId);
  const items = notices
    .map((notice) => itemOf(notice, { side, other: side === 'owner' ? notice.client : business }, urlOf))
    .filter((item) => item !== null);
  if (items.length === 0) return forget(sql, notices);
  const token = await issueToken(sql, reader.id);
  const stopping = { settingsUrl: mailSettingsUrl(side), unsubscribeUrl: siteUrl('/unsubscribe', { token }) };
  const letter = newsLetter(items, { name: reader.name, stopping });
  const { email: to, userId, adminId } = reader;
  const key = `news:${notices.map(({ id }) => id).join(',')}`;
  const news = { key, kind: 'news', to, userId, adminId, letter, ofNotices: true } as const;
  const aboutClients = notices.map(({ clientId }) => clientId);
  const mailId = await post(sql, side === 'owner' ? { ...news, aboutClients } : news);
  await (mailId === null ? forget(sql, notices) : toldBy(sql, mailId, notices));
}

/**
 * Tells a reader what is due: in one mail, or in one each where nothing is gathered. That they are told and that it is no
 * longer to be told are committed together.
 */
function tellNews(readerId: string): Promise<void> {
  const gathers = strapi.config.get<number>('portal.mailGroupingSeconds') > 0;
  return transaction(async (sql) => {
    const reader = await lockReader(sql, readerId);
    const notices = await takeDue(sql, readerId);
    if (!reader) return forget(sql, notices);
    if (notices.length === 0) return;
    const { name } = await readBusiness(sql);
    for (const together of gathers ? [notices] : notices.map((one) => [one])) await tell(sql, reader, together, name);
  });
}

export default { tellNews };
