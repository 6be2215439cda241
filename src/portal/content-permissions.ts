/** Something a role may be granted, as Strapi keeps it: an action, perhaps on a type and on some of its fields. */
export interface Offer {
  action: string;
  subject: string | null;
  properties: { fields?: readonly string[] };
}

interface Action {
  section: string;
}

interface Services {
  permission: { actionProvider: { values(): Action[] } };
  contentType: { getPermissionsWithNestedFields(actions: Action[]): Offer[] };
}

/** Every permission the content manager knows, each with all its fields. */
export function everyContentPermission(): Offer[] {
  const { actionProvider } = strapi.service('admin::permission') as Services['permission'];
  const explorer = actionProvider.values().filter(({ section }) => section === 'contentTypes');
  const types = strapi.service('admin::content-type') as Services['contentType'];
  return types.getPermissionsWithNestedFields(explorer);
}
