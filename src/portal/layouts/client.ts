import type schema from '../../api/client/content-types/client/schema.json';
import type { Layout, NameIn } from './layout';

const derived = (label: string) => ({ label, fixed: true });

/** What is derived, and who belongs to them, the panels beside the form tell better than fields that are shut. */
export const client: Layout<NameIn<typeof schema>> = {
  uid: 'api::client.client',
  mainField: 'name',
  columns: [
    'name',
    'lastLoginAt',
    'proposedProjects',
    'plannedProjects',
    'projectsInProgress',
    'finishedProjects',
    'lastLogoutAt',
  ],
  sortBy: 'name',
  sortOrder: 'ASC',
  pageSize: 20,
  manyAtOnce: true,
  form: [
    { name: 6, company: 6 },
    { email: 6, phone: 6 },
    { website: 6, timeZone: 6 },
    { type: 4, size: 4, language: 4 },
    { description: 12 },
    { profileImage: 6 },
    { socialLinks: 12 },
  ],
  fields: {
    name: { label: 'Name', hint: 'As you greet them' },
    company: { label: 'Company' },
    email: { label: 'E-mail', hint: 'Where they can be written to. They sign in with the address of their login.' },
    phone: { label: 'Telephone' },
    website: { label: 'Website', placeholder: 'example.com' },
    type: { label: 'Kind' },
    size: { label: 'Size' },
    description: { label: 'About them', hint: 'They see and may change this in their profile.' },
    profileImage: { label: 'Picture' },
    socialLinks: { label: 'Elsewhere' },
    language: { label: 'Language', placeholder: 'en' },
    timeZone: { label: 'Time zone', placeholder: 'Europe/Stockholm' },
    proposedProjects: derived('Proposed'),
    plannedProjects: derived('Planned'),
    projectsInProgress: derived('In progress'),
    finishedProjects: derived('Finished'),
    lastLoginAt: derived('Last signed in'),
    lastSeenAt: derived('Last seen'),
    lastLogoutAt: derived('Last signed out'),
    archivedAt: derived('Archived'),
    users: { label: 'Logins', fixed: true, calledBy: 'email' },
    projects: { label: 'Projects', fixed: true, calledBy: 'title' },
    feedbacks: { label: 'Feedback', fixed: true, calledBy: 'body' },
    createdAt: { label: 'Client since' },
  },
};
