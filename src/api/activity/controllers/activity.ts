import { readAs } from '../../../database/scoped';
import { type ClientCall, clientController } from '../../../http/controller';
import { idOnly } from '../../../http/cursor';
import { activityPageRead } from '../data/log';

interface Page {
  cursor?: string;
  limit: number;
}

export default clientController('api::activity.activity', {
  async find({ session, query }: ClientCall<undefined, Page>) {
    return { body: await readAs(session, activityPageRead, [query.limit, ...idOnly(query.cursor)]) };
  },
});
