import { errors } from '@strapi/utils';
import { anew } from '../database/anew';
import { guardBusiness } from './guards/business';
import { guardClient, guardUser } from './guards/client';
import { guardFeedback } from './guards/feedback';
import type { Data, Guard } from './guards/guard';
import { guardLog } from './guards/log';
import { guardMessage } from './guards/message';
import { guardProduct } from './guards/product';
import { guardProject } from './guards/project';

const GUARDS: Record<string, Guard> = {
  'api::message.message': guardMessage,
  'api::feedback.feedback': guardFeedback,
  'api::activity.activity': guardLog,
  'api::client.client': guardClient,
  'api::project.project': guardProject,
  'api::product.product': guardProduct,
  'plugin::users-permissions.user': guardUser,
  'api::business.business': guardBusiness,
};

const WRITES = new Set(['create', 'update', 'delete', 'clone']);

/** A copy would take users, projects or letters along that belong to the original. */
const NO_COPIES = 'This cannot be copied. Write a new one instead.';

/**
 * Puts the product's rules in front of Strapi's Document Service, which the panel and API tokens write through. It comes
 * after the product's other middlewares: a write that another one overtook is done anew from here.
 */
export function guardDocuments(): void {
  strapi.documents.use((context, next) => {
    const guard = GUARDS[context.uid];
    if (!guard || !WRITES.has(context.action)) return next();
    if (context.action === 'clone') throw new errors.ApplicationError(NO_COPIES);
    const params = context.params as { documentId?: string; data?: Data };
    const change = { action: context.action, documentId: params.documentId ?? '', data: params.data ?? {} };
    return anew(() => guard(change, () => Promise.resolve(next()))) as ReturnType<typeof next>;
  });
}
