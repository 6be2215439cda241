import { errors } from '@strapi/utils';
import { readOn } from '../../../database/scoped';
import { refuseField } from '../../../http/field-errors';
import { clientWrite } from '../../../http/client-write';
import type { Answer, ClientCall } from '../../../http/controller';
import { Refusal } from '../../../http/refusal';
import { enqueue } from '../../../jobs/enqueue';
import { record } from '../../activity/data/record';
import { clientKey, refuseResting } from '../../client/data/clients';
import { colleaguesRead, hasInvitedEnough, isAlone, isColleague, lockColleague, removeLogin } from '../data/colleagues';
import { invitationsRead, isMailedEnough } from '../data/invitations';
import invitations from './invitations';

type OnRecord = ClientCall<undefined, undefined, { documentId: string }>;

const ENOUGH = 'Your side has invited a lot of people today. Go on tomorrow.';
const MAILED_ENOUGH =
  'This address was mailed three invitations today. Ask them to look among unwanted mail, or invite them again tomorrow.';
const NOT_THERE = 'Nobody like that signs in here.';
const YOURSELF = 'You cannot remove yourself. Ask a colleague to, or write to us.';
const THE_LAST = 'You are the last one who signs in here, so you cannot be removed. If nobody should, write to us.';

/**
 * Invites an address to the caller's client; the mail goes out in a job. It answers the same whether or not the address
 * signs in for somebody else. Throws 400 at `email` for a colleague's and for one that was invited enough today, and 429 for too
 * many in a day.
 */
function invite(call: ClientCall<{ data: { email: string } }>): Promise<Answer> {
  const { email } = call.body.data;
  return clientWrite(call, async (sql, me) => {
    const client = await refuseResting(sql, me.clientId);
    if (await isColleague(sql, me, email)) refuseField('email', 'This address signs in here already.');
    if (await isMailedEnough(sql, client.id, email)) refuseField('email', MAILED_ENOUGH);
    if (await hasInvitedEnough(sql, me)) throw new Refusal(429, ENOUGH);
    const invitation = await invitations.open(sql, client, email, { ...me.actor, name: me.name });
    return { status: 201, body: `{"data":${invitation}}` };
  });
}

/** Takes an invitation back: its link leads nowhere any more. Throws 404 where none of that name is open. */
function withdraw(call: OnRecord): Promise<Answer> {
  return clientWrite(call, async (sql, me) => {
    const client = await refuseResting(sql, me.clientId);
    await invitations.close(sql, client, call.params.documentId, me.actor);
    return { body: await readOn(sql, call.session, invitationsRead, []) };
  });
}

/**
 * Removes a colleague's login. Anybody may remove anybody of their client but themselves, so one is always left. It is
 * done while the client is put away, too: it asks for nothing new and ends what somebody could read. Throws 404 and 400.
 */
function remove(call: OnRecord): Promise<Answer> {
  return clientWrite(call, async (sql, me) => {
    const colleague = await lockColleague(sql, me, call.params.documentId);
    if (!colleague) throw new errors.NotFoundError(NOT_THERE);
    if (colleague.id === me.userId) throw new errors.ValidationError((await isAlone(sql, me)) ? THE_LAST : YOURSELF);
    const { name, email } = colleague;
    await removeLogin(sql, colleague);
    const client = await clientKey(sql, me.clientId);
    await record(sql, [client.id], {
      kind: 'user.removed',
      actor: me.actor,
      subjectId: client.documentId,
      details: { name, email },
    });
    await enqueue(sql, 'user-removed', { email, removedBy: me.name, client: client.name });
    return { body: await readOn(sql, call.session, colleaguesRead, []) };
  });
}

export default { invite, withdraw, remove };
