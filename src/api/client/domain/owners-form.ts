import { z } from 'zod';
import { checkFields, refuseFields } from '../../../http/field-errors';
import { clientToEnter } from './schemas';

const { socialLinks, ...fields } = clientToEnter.shape;

/** Strapi's form says beside a link which row it stands in; rows are written anew. */
const linkAlone = (link: unknown): unknown =>
  typeof link === 'object' && link !== null
    ? { network: 'network' in link ? link.network : undefined, url: 'url' in link ? link.url : undefined }
    : link;

/** A form without links may have none of them, too. */
const linksAlone = (links: unknown): unknown => (Array.isArray(links) ? links.map(linkAlone) : (links ?? []));

const RULES = { ...fields, socialLinks: z.preprocess(linksAlone, socialLinks) };

/**
 * Holds the panel's form of a client, and what an API token writes, against the rules by which a client is entered, and writes
 * everything the way it is stored. Changes `data` in place; throws a 400 with one sentence for each field.
 */
export function checkOwnersForm(data: Record<string, unknown>): void {
  const found = checkFields(data, RULES);
  if (found.length > 0) refuseFields(found);
}
