/** The owner's own actions: each of the portal's endpoints asks for one of these. */
export const ACTIONS = {
  sendMessages: { uid: 'portal.send-messages', displayName: 'Send messages to clients' },
  actOnProjects: { uid: 'portal.act-on-projects', displayName: 'Decide about projects and report on them' },
  manageClients: { uid: 'portal.manage-clients', displayName: 'Enter, invite and archive clients' },
  seeInterest: { uid: 'portal.see-interest', displayName: 'See who wants a product' },
  mergeClients: { uid: 'portal.merge-clients', displayName: 'Merge two clients into one' },
  eraseClients: { uid: 'portal.erase-clients', displayName: 'Erase clients for good, or decline it when they ask' },
  viewAsClients: { uid: 'portal.view-as-clients', displayName: 'See what a client sees' },
  importClients: { uid: 'portal.import-clients', displayName: 'Import clients from a file' },
  answerFeedback: { uid: 'portal.answer-feedback', displayName: 'Answer feedback' },
  seeOverview: { uid: 'portal.see-overview', displayName: 'See what waits and what runs on the home page' },
  setUp: { uid: 'portal.set-up', displayName: 'See what is still to be set up' },
  seeMails: { uid: 'portal.see-mails', displayName: 'See mail that could not be delivered, and send it again' },
  chooseOwnMail: { uid: 'portal.choose-own-mail', displayName: 'Choose what news they get by mail' },
} as const;

export type PortalAction = keyof typeof ACTIONS;

/** The id under which a role is granted an action. */
export const permissionId = (action: PortalAction): string => `api::${ACTIONS[action].uid}`;

interface PermissionService {
  actionProvider: { registerMany(actions: object[]): Promise<void> };
}

/** Makes the actions known to Strapi's roles; called while it registers. */
export async function registerPermissions(): Promise<void> {
  const entries = Object.values(ACTIONS).map((action) => ({
    ...action,
    section: 'settings',
    category: 'portal',
    subCategory: 'daily work',
  }));
  const { actionProvider } = strapi.service('admin::permission') as PermissionService;
  await actionProvider.registerMany(entries);
}
