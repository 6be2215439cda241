import { settleForm } from '../api/notification/data/opened';
import { alone } from '../database/sql';
import { adminAtWork } from './caller';

/** What people of the panel are told of by mail, and read in its form. */
const TOLD_OF = new Set(['api::message.message', 'api::feedback.feedback', 'api::project.project']);

/** Whoever opens the form of a record has read it, and is not told of it by mail any more. */
export function noteOpened(): void {
  strapi.documents.use(async (context, next) => {
    const found = await next();
    const adminId = context.action === 'findOne' && TOLD_OF.has(context.uid) ? adminAtWork() : undefined;
    const { documentId } = context.params as { documentId?: string };
    if (adminId !== undefined && documentId !== undefined) {
      await settleForm(alone, adminId, documentId);
    }
    return found;
  });
}
