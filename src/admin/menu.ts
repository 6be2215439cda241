import { ACTIVITY, CLIENT, FEEDBACK, MESSAGE, PRODUCT, PROJECT, USER } from './types';

interface Link {
  uid: string;
  title: string;
}

/** What the content manager hands through its hook of menu links. */
export interface MenuLinks {
  ctLinks: Link[];
  models: unknown;
}

/**
 * The lists in the order of a working day. The content manager sorts its menu by these titles, opens the first of
 * them, and then shows what the translations make of each: its name without the figure.
 */
const TITLES: Record<string, string> = {
  [CLIENT]: '1 Clients',
  [PROJECT]: '2 Projects',
  [MESSAGE]: '3 Messages',
  [FEEDBACK]: '4 Feedback',
  [PRODUCT]: '5 Products',
  [USER]: '6 Logins',
  [ACTIVITY]: '7 Activity',
};

/** Puts the menu in order. */
export const inOrder = ({ ctLinks, models }: MenuLinks): MenuLinks => ({
  ctLinks: ctLinks.map((link) => ({ ...link, title: TITLES[link.uid] ?? link.title })),
  models,
});
