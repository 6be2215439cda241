import type schema from '../../extensions/users-permissions/content-types/user/schema.json';
import type { Layout, NameIn } from './layout';

export const user: Layout<NameIn<typeof schema>> = {
  uid: 'plugin::users-permissions.user',
  mainField: 'email',
  columns: ['email', 'name', 'client', 'confirmed', 'blocked', 'lastLoginAt', 'lastLogoutAt'],
  sortBy: 'email',
  sortOrder: 'ASC',
  pageSize: 20,
  form: [
    { email: 6, name: 6 },
    { client: 6, lastSeenAt: 6 },
    { confirmed: 6, blocked: 6 },
    { lastLoginAt: 6, lastLogoutAt: 6 },
  ],
  fields: {
    email: { label: 'E-mail', hint: 'They sign in with it and change it themselves.', fixed: true },
    name: { label: 'Name', hint: 'Their own to choose; without one they go by the client’s.', fixed: true },
    client: { label: 'Client', fixed: true, calledBy: 'name' },
    confirmed: { label: 'Confirmed', hint: 'Their address', fixed: true },
    blocked: { label: 'Blocked', hint: 'Signed out at once, and not let in again.' },
    lastLoginAt: { label: 'Last signed in', fixed: true },
    lastSeenAt: { label: 'Last seen', fixed: true },
    lastLogoutAt: { label: 'Last signed out', fixed: true },
    previousVisitAt: { label: 'Visit before', fixed: true },
    username: { label: 'User name', fixed: true },
    provider: { label: 'Signs in by', fixed: true },
    password: { label: 'Password', fixed: true },
    resetPasswordToken: { label: 'Reset code', fixed: true },
    confirmationToken: { label: 'Confirmation code', fixed: true },
    role: { label: 'Role', fixed: true },
    createdAt: { label: 'Registered' },
  },
};
