/** The pages of the site that anybody may open. */
export const PUBLIC_PAGES = [
  '/',
  '/login',
  '/register',
  '/forgot-password',
  '/reset-password?code=x',
  '/confirm?code=x',
  '/invite?code=x',
  '/privacy',
  '/products',
];

/** The pages of every client; those of single records come on top. */
export const CLIENT_PAGES = [
  '/home',
  '/activities',
  '/messages',
  '/messages/new',
  '/projects',
  '/projects/new',
  '/feedback',
  '/profile',
  '/profile/edit',
  '/profile/image',
  '/profile/password',
  '/settings',
  '/settings/mail',
  '/products',
];
