import { errors } from '@strapi/utils';
import { whoIs } from '../../../database/who';
import { alone } from '../../../database/sql';
import { clientWrite } from '../../../http/client-write';
import type { Answer, ClientCall } from '../../../http/controller';
import { siteUrl } from '../../../mail/places';
import { record } from '../../activity/data/record';
import { rests } from '../../client/data/clients';
import { ownProject } from '../../project/data/projects';
import { lockOwnProject, refuseArchived } from '../../project/data/rows';
import { dropShare, renewShare, type Share, sharedProject, shareOf } from '../data/shares';
import type { ShareRequest } from '../domain/schemas';

type OnProject<Body = undefined> = ClientCall<Body, undefined, { documentId: string }>;

const answerWith = (share: Share | null, status = 200): Answer => ({
  status,
  body: {
    data: { url: share && siteUrl(`/shared/${share.token}`), expiresAt: share?.expiresAt ?? null },
  },
});

/** Where anybody may look at a project; null while nobody may. Throws 404 for one that is not the caller's, or put away. */
async function show({ session, params }: OnProject): Promise<Answer> {
  const me = await whoIs(alone, session);
  const id = await ownProject(alone, me, params.documentId);
  if (id === undefined) throw new errors.NotFoundError('There is no such project.');
  return answerWith(await shareOf(alone, id));
}

/** Makes a link to a project; the one before stops at once. Whoever asks again is told the one there is now. */
const renew = (call: OnProject<{ data: ShareRequest }>): Promise<Answer> =>
  clientWrite(
    call,
    async (sql, me) => {
      if (me.resting) throw rests();
      const project = await lockOwnProject(sql, call.params.documentId, me.clientId);
      refuseArchived(project, 'client');
      const share = await renewShare(sql, project.id, call.body.data.days);
      await record(sql, [me.clientId], {
        kind: 'project.shared',
        actor: me.actor,
        subjectId: project.documentId,
        details: { title: project.facts.title, until: share.expiresAt },
      });
      return answerWith(share, 201);
    },
    async (sql, me) => {
      const { id } = await lockOwnProject(sql, call.params.documentId, me.clientId);
      return answerWith(await shareOf(sql, id), 201);
    },
  );

/** Ends the link to a project, also where it is put away. */
const stop = (call: OnProject): Promise<Answer> =>
  clientWrite(call, async (sql, me) => {
    const project = await lockOwnProject(sql, call.params.documentId, me.clientId);
    if (await dropShare(sql, project.id)) {
      await record(sql, [me.clientId], {
        kind: 'project.unshared',
        actor: me.actor,
        subjectId: project.documentId,
        details: { title: project.facts.title },
      });
    }
    return answerWith(null);
  });

/** A project, for whoever was given its link. Throws 404 where the link does not work any more. */
async function read(token: string): Promise<Answer> {
  const body = await sharedProject(alone, token);
  if (body === undefined) throw new errors.NotFoundError('This link does not work any more.');
  return { body };
}

export default { show, renew, stop, read };
