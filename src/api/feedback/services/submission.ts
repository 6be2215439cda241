import { randomUUID } from 'node:crypto';
import { readOn } from '../../../database/scoped';
import { clientWrite } from '../../../http/client-write';
import { refuseField } from '../../../http/field-errors';
import type { Answer, ClientCall } from '../../../http/controller';
import { rests } from '../../client/data/clients';
import { ownProject } from '../../project/data/projects';
import { feedbackRead } from '../data/feedback';
import { saveFeedback } from '../data/saving';
import type { FeedbackToSend } from '../domain/schemas';

/** Takes a client's feedback. Throws a 400 at `project` when that is not one of theirs. */
function send(call: ClientCall<{ data: FeedbackToSend }>): Promise<Answer> {
  const { about, body, rating = null, project = null } = call.body.data;
  return clientWrite(call, async (sql, me) => {
    if (me.resting) throw rests();
    const projectId = project === null ? null : await ownProject(sql, me, project);
    if (projectId === undefined) return refuseField('project', 'Choose one of your projects.');
    const documentId = randomUUID();
    const [, saved] = await Promise.all([
      saveFeedback(sql, me, { documentId, about, body, rating, projectId }),
      readOn(sql, call.session, feedbackRead, [documentId]),
    ]);
    return { status: 201, body: saved };
  });
}

export default { send };
