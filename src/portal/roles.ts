import { everyContentPermission, type Offer } from './content-permissions';
import { offer } from './offers';
import { permissionId } from './permissions';

type Verb = 'create' | 'read' | 'update' | 'delete';

interface RoleDefinition {
  code: string;
  name: string;
  description: string;
  /** What the role may do with each type in the content manager. */
  content: Record<string, readonly Verb[]>;
  /** What else it may do, by the action's id. */
  actions: readonly string[];
}

/** Of a login nobody reads its codes or writes its password, and its address is the client's own to change. */
const FIELDS: Record<string, Partial<Record<Verb, readonly string[]>>> = {
  'plugin::users-permissions.user': {
    read: ['name', 'username', 'email', 'client', 'confirmed', 'blocked', 'lastLoginAt', 'lastSeenAt', 'lastLogoutAt'],
    update: ['blocked'],
  },
};

const DAILY: Record<string, readonly Verb[]> = {
  'api::client.client': ['create', 'read', 'update'],
  'api::project.project': ['create', 'read', 'update'],
  'api::message.message': ['create', 'read', 'update'],
  'api::feedback.feedback': ['read', 'update'],
  'api::product.product': ['create', 'read', 'update'],
  'api::activity.activity': ['read'],
  'api::business.business': ['read'],
  'plugin::users-permissions.user': ['read'],
};

/** Pictures are chosen and added here; changing those of the library would also allow deleting them. */
const ACTIONS: readonly string[] = [
  permissionId('sendMessages'),
  permissionId('actOnProjects'),
  permissionId('manageClients'),
  permissionId('importClients'),
  permissionId('viewAsClients'),
  permissionId('answerFeedback'),
  permissionId('seeOverview'),
  permissionId('seeMails'),
  permissionId('chooseOwnMail'),
  permissionId('seeInterest'),
  'plugin::upload.read',
  'plugin::upload.assets.create',
];

/** For people who help with the daily work: nothing of it breaks the system, and an assistant deletes nothing. */
const ROLES: readonly RoleDefinition[] = [
  {
    code: 'owner',
    name: 'Owner',
    description: 'Runs the business: clients, projects, messages, feedback, products and what every page says',
    content: {
      ...DAILY,
      'api::client.client': ['create', 'read', 'update', 'delete'],
      'api::project.project': ['create', 'read', 'update', 'delete'],
      'api::message.message': ['create', 'read', 'update', 'delete'],
      'api::product.product': ['create', 'read', 'update', 'delete'],
      'api::business.business': ['create', 'read', 'update'],
      'plugin::users-permissions.user': ['read', 'update'],
    },
    actions: [
      ...ACTIONS,
      permissionId('setUp'),
      permissionId('mergeClients'),
      permissionId('eraseClients'),
      'plugin::upload.assets.update',
    ],
  },
  {
    code: 'assistant',
    name: 'Assistant',
    description: 'Does the daily work: no deletions, no settings',
    content: DAILY,
    actions: ACTIONS,
  },
];

/** Strapi's service of the panel's roles, as far as it is used here. */
interface Roles {
  create(role: { code: string; name: string; description: string }): Promise<{ id: number }>;
}

function contentOffers(content: RoleDefinition['content']): Offer[] {
  const every = everyContentPermission();
  const find = (subject: string, verb: Verb) =>
    every.filter((one) => one.subject === subject && one.action === `plugin::content-manager.explorer.${verb}`);
  return Object.entries(content).flatMap(([subject, verbs]) =>
    verbs.flatMap((verb) =>
      find(subject, verb).map((permission) => {
        const fields = FIELDS[subject]?.[verb] ?? permission.properties.fields;
        return { ...permission, properties: { ...permission.properties, ...(fields && { fields }) } };
      }),
    ),
  );
}

const roleWithCode = (code: string) =>
  strapi.db.query('admin::role').findOne({ where: { code }, select: ['id'] }) as Promise<{ id: number } | null>;

/**
 * Creates the roles, and gives them what a newer version has to offer, once: what the owner changes about them is
 * theirs and stays.
 */
export async function ensureRoles(): Promise<void> {
  const roles = strapi.service('admin::role') as Roles;
  for (const { code, name, description, content, actions } of ROLES) {
    const plain = actions.map((action): Offer => ({ action, subject: null, properties: {} }));
    const known = await roleWithCode(code);
    const role = known ?? (await roles.create({ code, name, description }));
    await offer({ id: role.id, code, isNew: known === null }, [...contentOffers(content), ...plain]);
  }
}
