import { ownerAtWork } from './caller';

/** The types that the owner can put away. */
const ARCHIVABLE = new Set(['api::client.client', 'api::project.project']);

const LISTS = new Set(['findMany', 'count']);

interface Params {
  filters?: unknown;
}

/** Whether a question is about the archive itself. */
const asksForArchived = (filters: unknown) => JSON.stringify(filters ?? {}).includes('"archivedAt"');

/** Whether a list of the panel is asked for; API tokens see everything, by Strapi's own conventions. */
export const isPanelsList = ({ action }: { action: string }): boolean =>
  LISTS.has(action) &&
  strapi.requestContext.get()?.path.startsWith('/content-manager/') === true &&
  ownerAtWork() !== null;

/** Leaves what is archived out of the panel's lists, unless they are filtered by that. */
export function hideArchived(): void {
  strapi.documents.use((context, next) => {
    if (!ARCHIVABLE.has(context.uid) || !isPanelsList(context)) return next();
    const params = context.params as Params;
    if (asksForArchived(params.filters)) return next();
    params.filters = { $and: [params.filters ?? {}, { archivedAt: { $null: true } }] };
    return next();
  });
}
