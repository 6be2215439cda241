import { readAs } from '../../../database/scoped';
import { type ClientCall, clientActions } from '../../../http/controller';
import { interestRead } from '../data/interests';
import interest from '../services/interest';

type OnProduct = ClientCall<undefined, undefined, { slug: string }>;

export default clientActions({
  async show({ session, params }: OnProduct) {
    return { body: await readAs(session, interestRead, [params.slug]) };
  },
  want: (call: OnProduct) => interest.want(call),
  drop: (call: OnProduct) => interest.drop(call),
});
