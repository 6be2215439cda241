import { documents } from '../../../database/documents';
import { transaction } from '../../../database/sql';
import type { Answer } from '../../../http/controller';
import { cardOf } from '../data/card';
import type { ClientToEnter } from '../domain/schemas';

/**
 * Enters a client whom the owner has already. The rules of the panel's own form stand before Strapi's Document Service
 * (`src/portal/guards/client.ts`). Throws a 400 at `email` where another client has the address.
 */
function enter(client: ClientToEnter): Promise<Answer> {
  return transaction(async (sql) => {
    const { documentId } = await documents('api::client.client').create({ data: client });
    return { status: 201, body: await cardOf(sql, documentId) };
  });
}

export default { enter };
