import type { Network, Profile } from '$lib/api/types';

/** How many people, after the bounds that the API's sizes stand for. */
export const sizes: Record<NonNullable<Profile['size']>, string> = {
  solo: 'One person',
  micro: '2 to 9 people',
  small: '10 to 49 people',
  medium: '50 to 249 people',
  large: '250 people or more',
};

export const types: Record<NonNullable<Profile['type']>, string> = {
  person: 'Private person',
  company: 'Company',
  nonprofit: 'Non-profit',
  public_body: 'Public body',
};

export const networks: Record<Network, string> = {
  linkedin: 'LinkedIn',
  instagram: 'Instagram',
  facebook: 'Facebook',
  x: 'X',
  youtube: 'YouTube',
  tiktok: 'TikTok',
  github: 'GitHub',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  other: 'Another site',
};

/** A profile that says nothing yet beyond a name and an address. */
export function isBare(profile: Profile): boolean {
  const { company, description, phone, website, socialLinks, profileImage } = profile;
  return ![company, description, phone, website, profileImage].some(Boolean) && socialLinks.length === 0;
}

/** An address without what everybody knows: `https://www.example.com/` reads `example.com`. */
export function shortAddress(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
