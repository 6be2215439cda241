import { clientRoute } from '../../../http/route';
import { byDocumentId } from '../../../http/schemas';
import { colleagueList, colleagueToInvite, openInvitation, openInvitations } from '../domain/colleagues';

/** Who signs in for the caller's client. */
export default {
  routes: [
    clientRoute({
      method: 'GET',
      path: '/clients/me/users',
      handler: 'colleagues.find',
      summary: "Everybody who signs in for the caller's client",
      response: colleagueList,
    }),
    clientRoute({
      method: 'DELETE',
      path: '/clients/me/users/:documentId',
      handler: 'colleagues.remove',
      summary: 'Remove a colleague: signed out at once, and not let in again. Answers who is left',
      params: byDocumentId,
      response: colleagueList,
    }),
    clientRoute({
      method: 'GET',
      path: '/clients/me/invitations',
      handler: 'colleagues.findInvitations',
      summary: 'Who is invited and has not come yet',
      response: openInvitations,
    }),
    clientRoute({
      method: 'POST',
      path: '/clients/me/invitations',
      handler: 'colleagues.invite',
      summary: 'Invite a colleague by mail. The same answer whether or not the address has an account elsewhere',
      body: colleagueToInvite,
      response: openInvitation,
      status: 201,
    }),
    clientRoute({
      method: 'DELETE',
      path: '/clients/me/invitations/:documentId',
      handler: 'colleagues.withdraw',
      summary: 'Take an invitation back. Answers which are left',
      params: byDocumentId,
      response: openInvitations,
    }),
  ],
};
