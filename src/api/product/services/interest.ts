import { errors } from '@strapi/utils';
import { readOn } from '../../../database/scoped';
import type { Me } from '../../../database/who';
import { alone, type Sql } from '../../../database/sql';
import { clientWrite } from '../../../http/client-write';
import type { Answer, ClientCall } from '../../../http/controller';
import type { ActivityKind } from '../../activity/domain/schemas';
import { record } from '../../activity/data/record';
import { refuseResting } from '../../client/data/clients';
import { addInterest, interestedIn, interestRead, isInterested, removeInterest } from '../data/interests';
import { type LockedProduct, lockShownProduct } from '../data/products';

type Call = ClientCall<undefined, undefined, { slug: string }>;

const AVAILABLE = 'This can be bought already. Ask for something like it instead.';

const noteDown = (sql: Sql, me: Me, { documentId, name, slug }: LockedProduct, kind: ActivityKind) =>
  record(sql, [me.clientId], {
    kind,
    actor: me.actor,
    subjectId: documentId,
    details: { title: name, slug },
  });

const answer = async (sql: Sql, { session, params }: Call): Promise<Answer> => ({
  body: await readOn(sql, session, interestRead, [params.slug]),
});

/** Remembers that the client wants to be told; once more is no change. Throws 400 where there is nothing to wait for. */
function want(call: Call): Promise<Answer> {
  return clientWrite(call, async (sql, me) => {
    const product = await lockShownProduct(sql, call.params.slug);
    if (!(await isInterested(sql, product.id, me))) {
      if (product.state === 'finished') throw new errors.ValidationError(AVAILABLE);
      await refuseResting(sql, me.clientId);
      await addInterest(sql, product.id, me);
      await noteDown(sql, me, product, 'product.wanted');
    }
    return answer(sql, call);
  });
}

/** Forgets it; once more is no change. */
function drop(call: Call): Promise<Answer> {
  return clientWrite(call, async (sql, me) => {
    const product = await lockShownProduct(sql, call.params.slug);
    if (await removeInterest(sql, product.id, me)) await noteDown(sql, me, product, 'product.unwanted');
    return answer(sql, call);
  });
}

/** Who wants a product, for the owner. Throws 404 where there is none. */
const show = async (documentId: string): Promise<Answer> => ({ body: await interestedIn(alone, documentId) });

export default { want, drop, show };
