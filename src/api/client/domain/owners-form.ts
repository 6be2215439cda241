import { checkFields, refuseFields } from '../../../http/check-request';
import { profileChange } from './schemas';
import { type NetworkName, socialUrl } from './social-links';

/** The fields with a rule of their own; Strapi's schema knows the lengths of the others. */
const { email, phone, website, language, timeZone } = profileChange.shape.data.shape;
const RULES = { email, phone, website, language, timeZone };

interface Link {
  network?: NetworkName;
  url?: string;
}

/**
 * Holds the panel's form of a client against the rules of the client's own form, and writes addresses the way they
 * are stored. Changes `data` in place; throws a 400 with one sentence for each field.
 */
export function checkOwnersForm(data: Record<string, unknown>): void {
  const found = checkFields(data, RULES);
  const links = Array.isArray(data.socialLinks) ? (data.socialLinks as Link[]) : [];
  links.forEach((link, index) => {
    const url = link.network && link.url ? socialUrl(link.network, link.url) : undefined;
    if (url) link.url = url;
    else if (url === null)
      found.push({
        path: ['socialLinks', String(index), 'url'],
        message: 'Enter a name such as @ada or a full address.',
        name: 'ValidationError',
      });
  });
  if (found.length > 0) refuseFields(found);
}
