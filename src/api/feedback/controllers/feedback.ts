import { readAs } from '../../../database/scoped';
import { type ClientCall, clientController } from '../../../http/controller';
import { idOnly } from '../../../http/cursor';
import { feedbackPageRead } from '../data/feedback';
import type { FeedbackToSend } from '../domain/schemas';
import submission from '../services/submission';

interface Page {
  cursor?: string;
  limit: number;
}

export default clientController('api::feedback.feedback', {
  async find({ session, query }: ClientCall<undefined, Page>) {
    return { body: await readAs(session, feedbackPageRead, [query.limit, ...idOnly(query.cursor)]) };
  },
  create: (call: ClientCall<{ data: FeedbackToSend }>) => submission.send(call),
});
