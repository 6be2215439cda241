import type { Business } from '$lib/api/types';

type Shades = Business['accent']['light'];

/** Clientele's green, until the owner has chosen a colour of their own. */
const OWN: Business['accent'] = {
  light: { accent: '#1f5a43', onAccent: '#ffffff', soft: '#e4efe8' },
  dark: { accent: '#7fc7a4', onAccent: '#10231a', soft: '#1d3429' },
};

const HEX = /^#[0-9a-f]{3,8}$/i;
const isSafe = (shades: Shades) => Object.values(shades).every((colour) => HEX.test(colour));

const declarations = ({ accent, onAccent, soft }: Shades) =>
  `--accent:${accent};--on-accent:${onAccent};--accent-soft:${soft}`;

/** The business's colours: never anything that could end a style element. */
export function accentOf(business: Business | null): Business['accent'] {
  return business && isSafe(business.accent.light) && isSafe(business.accent.dark) ? business.accent : OWN;
}

/** The colours as CSS variables for both schemes, for the head of a page. */
export function accentStyles(business: Business | null): string {
  const { light, dark } = accentOf(business);
  return `:root{${declarations(light)}}@media (prefers-color-scheme:dark){:root{${declarations(dark)}}}`;
}
