import { type Call, publicActions } from '../../../http/controller';
import type { FollowUpAnswer } from '../domain/schemas';
import followingUp from '../services/following-up';

export default publicActions({
  show: ({ query }: Call<undefined, { token: string }>) => followingUp.show(query.token),
  answer: (call: Call<FollowUpAnswer>) => followingUp.answer(call),
});
