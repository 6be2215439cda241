import { BEGINNING } from '../api/business/domain/beginning';

/** Every page and mail speaks in the business's name, so there is one from the first start; the owner renames it. */
export async function ensureBusiness(): Promise<void> {
  const businesses = strapi.db.query('api::business.business');
  if ((await businesses.count()) > 0) return;
  await businesses.create({ data: BEGINNING });
}
