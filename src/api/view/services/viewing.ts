import { errors } from '@strapi/utils';
import { alone, transaction } from '../../../database/sql';
import type { Answer } from '../../../http/controller';
import { readToken, signToken } from '../../../http/tokens';
import { siteUrl } from '../../../mail/places';
import { record } from '../../activity/data/record';
import { lockClient } from '../../client/data/clients';
import { beginView, endView, openView, VIEW_SECONDS } from '../data/views';

const SPENT = 'This link works once, and for a minute. Open it again from the panel.';

/** A look is nobody's login. */
const NOBODY = 0;

/** Makes the link under which the owner sees what a client sees. Throws 404 where there is no such client. */
function open(documentId: string, admin: { id: number; name: string }): Promise<Answer> {
  return transaction(async (sql) => {
    const { id } = await lockClient(sql, documentId);
    const { code, expiresAt } = await openView(sql, { clientId: id, adminId: admin.id, adminName: admin.name });
    return { status: 201, body: { data: { url: siteUrl('/view', { code }), expiresAt } } };
  });
}

/** Follows such a link: a session that reads for a quarter of an hour. The client's log says who looked. Throws 400. */
function begin(code: string): Promise<{ jwt: string; expiresAt: string }> {
  return transaction(async (sql) => {
    const view = await beginView(sql, code);
    if (!view) throw new errors.ValidationError(SPENT);
    const { sessionId, expiresAt, clientId, documentId, adminName } = view;
    const actor = { type: 'owner', name: adminName } as const;
    await record(sql, [clientId], { kind: 'client.viewed', actor, subjectId: documentId });
    return { jwt: signToken('view', { sessionId, userId: NOBODY }, VIEW_SECONDS), expiresAt };
  });
}

/** Stops looking. A token that is not good any more has stopped already. */
async function end(jwt: string): Promise<void> {
  const said = readToken('view', jwt);
  if (said) await endView(alone, said.sessionId);
}

export default { open, begin, end };
