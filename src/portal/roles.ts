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
    read: ['username', 'email', 'client', 'confirmed', 'blocked', 'lastLoginAt', 'lastSeenAt', 'lastLogoutAt'],
    update: ['blocked'],
  },
};

const DAILY: Record<string, readonly Verb[]> = {
  'api::client.client': ['create', 'read', 'update'],
  'api::project.project': ['create', 'read', 'update'],
  'api::message.message': ['create', 'read', 'update'],
  'api::feedback.feedback': ['read', 'update'],
  'api::activity.activity': ['read'],
  'api::business.business': ['read'],
  'plugin::users-permissions.user': ['read'],
};

/** Pictures are chosen and added here; changing those of the library would also allow deleting them. */
const ACTIONS: readonly string[] = [
  permissionId('sendMessages'),
  permissionId('actOnProjects'),
  permissionId('answerFeedback'),
  'plugin::upload.read',
  'plugin::upload.assets.create',
];

/** For people who help with the daily work: nothing of it breaks the system, and an assistant deletes nothing. */
const ROLES: readonly RoleDefinition[] = [
  {
    code: 'owner',
    name: 'Owner',
    description: 'Runs the business: clients, projects, messages, feedback and what every page says',
    content: {
      ...DAILY,
      'api::client.client': ['create', 'read', 'update', 'delete'],
      'api::project.project': ['create', 'read', 'update', 'delete'],
      'api::message.message': ['create', 'read', 'update', 'delete'],
      'api::business.business': ['create', 'read', 'update'],
      'plugin::users-permissions.user': ['read', 'update'],
    },
    actions: [...ACTIONS, 'plugin::upload.assets.update'],
  },
  {
    code: 'assistant',
    name: 'Assistant',
    description: 'Does the daily work: no deletions, no settings',
    content: DAILY,
    actions: ACTIONS,
  },
];

interface Permission {
  action: string;
  subject: string | null;
  properties: { fields?: readonly string[] };
}

interface Action {
  section: string;
}

/** Strapi's services of the panel's people, as far as they are used here. */
interface Services {
  permission: { actionProvider: { values(): Action[] } };
  contentType: { getPermissionsWithNestedFields(actions: Action[]): Permission[] };
  role: {
    exists(role: { code: string }): Promise<boolean>;
    create(role: { code: string; name: string; description: string }): Promise<{ id: number }>;
    addPermissions(roleId: number, permissions: (Permission & { conditions: [] })[]): Promise<unknown>;
  };
}

/** Every permission the content manager knows, each with all its fields. */
function everyContentPermission(): Permission[] {
  const { actionProvider } = strapi.service('admin::permission') as Services['permission'];
  const explorer = actionProvider.values().filter(({ section }) => section === 'contentTypes');
  const types = strapi.service('admin::content-type') as Services['contentType'];
  return types.getPermissionsWithNestedFields(explorer);
}

function contentPermissions(content: RoleDefinition['content']): Permission[] {
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

/** Creates the roles once; what the owner changes about them afterwards is theirs. */
export async function ensureRoles(): Promise<void> {
  const roles = strapi.service('admin::role') as Services['role'];
  for (const { code, name, description, content, actions } of ROLES) {
    if (await roles.exists({ code })) continue;
    const role = await roles.create({ code, name, description });
    const plain = actions.map((action) => ({ action, subject: null, properties: {} }));
    const permissions = [...contentPermissions(content), ...plain];
    await roles.addPermissions(
      role.id,
      permissions.map((permission) => ({ ...permission, conditions: [] })),
    );
  }
}
