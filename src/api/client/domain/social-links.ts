/** Where a network's profiles live: the hosts that count as it, and how a bare name becomes an address. */
interface Network {
  label: string;
  hosts: readonly string[];
  profile: (name: string) => string;
}

const at = (base: string) => (name: string) => `${base}${encodeURIComponent(name)}`;

/** The networks a profile can name. `website` and `other` take any address. */
const NETWORKS = {
  linkedin: { label: 'LinkedIn', hosts: ['linkedin.com'], profile: at('https://www.linkedin.com/in/') },
  instagram: { label: 'Instagram', hosts: ['instagram.com'], profile: at('https://www.instagram.com/') },
  facebook: { label: 'Facebook', hosts: ['facebook.com', 'fb.com'], profile: at('https://www.facebook.com/') },
  x: { label: 'X', hosts: ['x.com', 'twitter.com'], profile: at('https://x.com/') },
  youtube: { label: 'YouTube', hosts: ['youtube.com', 'youtu.be'], profile: at('https://www.youtube.com/@') },
  tiktok: { label: 'TikTok', hosts: ['tiktok.com'], profile: at('https://www.tiktok.com/@') },
  github: { label: 'GitHub', hosts: ['github.com'], profile: at('https://github.com/') },
  bluesky: { label: 'Bluesky', hosts: ['bsky.app'], profile: at('https://bsky.app/profile/') },
} as const satisfies Record<string, Network>;

export type NetworkName = keyof typeof NETWORKS | 'mastodon' | 'other';
export const NETWORK_NAMES: readonly NetworkName[] = [
  ...(Object.keys(NETWORKS) as (keyof typeof NETWORKS)[]),
  'mastodon',
  'other',
];

/** Names that networks had before. */
const FORMER: ReadonlyMap<string, NetworkName> = new Map([['twitter', 'x']]);

/** A link with the network that people mean, however they write its name; what names none stays as it is. */
export function linkMeant(link: unknown): unknown {
  if (typeof link !== 'object' || link === null || !('network' in link)) return link;
  const { network } = link;
  if (typeof network !== 'string') return link;
  const written = network.trim().toLowerCase();
  return { ...link, network: FORMER.get(written) ?? written };
}

/** http or https with a real host name, as the browser will read it; null for anything else. */
export function webAddress(text: string): string | null {
  const candidate = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/]*\.[^/]*:\d/.test(text) ? text : `https://${text}`;
  if (/\s/.test(candidate) || !URL.canParse(candidate)) return null;
  const url = new URL(candidate);
  const web = url.protocol === 'http:' || url.protocol === 'https:';
  const named = /^[^.]+(\.[^.]+)+$/.test(url.hostname);
  return web && named && url.username === '' && url.password === '' ? url.href : null;
}

const NAME = /^@?([\p{L}\p{N}_.-]{1,80})$/u;
const FEDIVERSE_NAME = /^@([\w.-]{1,80})@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i;

/**
 * The address of a profile, from an address or a name (`@ada`, and `@ada@example.social` for Mastodon).
 * null when the text is neither, or the address belongs to another network.
 */
export function socialUrl(network: NetworkName, text: string): string | null {
  if (network === 'other') return webAddress(text);
  if (network === 'mastodon') {
    const name = FEDIVERSE_NAME.exec(text);
    return name ? `https://${name[2]!.toLowerCase()}/@${name[1]}` : webAddress(text);
  }
  const { hosts, profile } = NETWORKS[network];
  const ofNetwork = (host: string) => hosts.some((known) => host === known || host.endsWith(`.${known}`));
  const url = webAddress(text);
  if (url && ofNetwork(new URL(url).hostname)) return url;
  const name = text.includes('/') ? null : NAME.exec(text);
  const isName = name && (text.startsWith('@') || network === 'bluesky' || !text.includes('.'));
  return isName ? profile(name[1]!) : null;
}

/** The name people know a network by. */
export function networkLabel(network: NetworkName): string {
  if (network === 'mastodon') return 'Mastodon';
  return network === 'other' ? 'Another site' : NETWORKS[network].label;
}
