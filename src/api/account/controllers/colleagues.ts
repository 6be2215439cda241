import { readAs } from '../../../database/scoped';
import { type ClientCall, clientActions } from '../../../http/controller';
import { colleaguesRead } from '../data/colleagues';
import { invitationsRead } from '../data/invitations';
import colleagues from '../services/colleagues';

type OnRecord = ClientCall<undefined, undefined, { documentId: string }>;

export default clientActions({
  async find({ session }: ClientCall) {
    return { body: await readAs(session, colleaguesRead) };
  },
  async findInvitations({ session }: ClientCall) {
    return { body: await readAs(session, invitationsRead) };
  },
  invite: (call: ClientCall<{ data: { email: string } }>) => colleagues.invite(call),
  withdraw: (call: OnRecord) => colleagues.withdraw(call),
  remove: (call: OnRecord) => colleagues.remove(call),
});
