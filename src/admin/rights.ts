import type { Permission, RBACMiddleware } from '@strapi/strapi/admin';
import { wasSent } from './message/sent';
import { ACTIVITY, FEEDBACK, MESSAGE, USER } from './types';

const EXPLORER = 'plugin::content-manager.explorer.';

/** What nobody does in the panel, whatever their role: these are written by clients, or by the server. */
const NEVER: Record<string, string[]> = {
  [ACTIVITY]: ['create', 'update', 'delete'],
  [FEEDBACK]: ['create'],
  [USER]: ['create'],
};

/** Doors to what only developers can use, and not on a server that runs, or nobody. */
const DEVELOPERS = [
  'plugin::content-type-builder.read',
  'admin::marketplace.read',
  // What these say counts nowhere: accounts are made in another way here (src/api/account).
  'plugin::users-permissions.advanced-settings.read',
  'plugin::users-permissions.email-templates.read',
  'plugin::users-permissions.providers.read',
];

const verbOf = ({ action }: Permission) => action.replace(EXPLORER, '');

const isSensible = (permission: Permission) =>
  !DEVELOPERS.includes(permission.action) && !NEVER[permission.subject ?? '']?.includes(verbOf(permission));

const changes = (permission: Permission) =>
  permission.subject === MESSAGE && ['update', 'delete'].includes(verbOf(permission));

/** The message that is open, if one is. */
const openMessage = (pathname: string) =>
  new RegExp(`/collection-types/${MESSAGE}/(?!create$|configurations)([^/]+)$`).exec(pathname)?.[1];

/**
 * Narrows what the panel offers to what makes sense: no form for a log, none for somebody else's letter, and a sent
 * message is only read. It hides; what is allowed is decided by the server.
 */
export const onlySensible: RBACMiddleware =
  ({ pathname }) =>
  (next) =>
  async (permissions) => {
    const sensible = permissions.filter(isSensible);
    const documentId = openMessage(pathname);
    const letter = documentId !== undefined && sensible.some(changes) && (await wasSent(documentId));
    return next(letter ? sensible.filter((permission) => !changes(permission)) : sensible);
  };
