import House from '@lucide/svelte/icons/house';
import Layers from '@lucide/svelte/icons/layers';
import Mail from '@lucide/svelte/icons/mail';
import PenLine from '@lucide/svelte/icons/pen-line';
import Shapes from '@lucide/svelte/icons/shapes';
import UserRound from '@lucide/svelte/icons/user-round';
import type { Component } from 'svelte';

export interface Place {
  href: string;
  label: string;
  icon: Component<{ size?: number; strokeWidth?: number }>;
  /** Pages that belong to this place although they stand elsewhere. */
  also?: string[];
  /** Only in the bottom bar: the sidebar has the person's card instead. */
  onlyPhone?: true;
  /** Only in the sidebar: a bottom bar has room for five. */
  onlyWide?: true;
  /** Only where the business has products to show. */
  ofProducts?: true;
  /** Shows how many messages are unread. */
  counts?: true;
  /** Loading it counts as having read it, so pointing at it does not load it. */
  reads?: true;
}

/** Where a signed-in client can go. */
export const places: Place[] = [
  { href: '/home', label: 'Home', icon: House, also: ['/activities'] },
  { href: '/projects', label: 'Projects', icon: Layers },
  { href: '/messages', label: 'Messages', icon: Mail, counts: true },
  { href: '/feedback', label: 'Feedback', icon: PenLine, reads: true },
  { href: '/products', label: 'Products', icon: Shapes, onlyWide: true, ofProducts: true },
  { href: '/profile', label: 'You', icon: UserRound, also: ['/settings', '/products'], onlyPhone: true },
];

/** Whether a page belongs to a place: the place itself, or something under it. */
export function isAt(place: Place, path: string): boolean {
  return [place.href, ...(place.also ?? [])].some((href) => path === href || path.startsWith(`${href}/`));
}
