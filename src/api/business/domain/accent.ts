/** One scheme's shades of the owner's colour, as CSS takes them. */
export interface Shades {
  accent: string;
  onAccent: string;
  soft: string;
}

type Rgb = [number, number, number];

/** The papers the accent stands on (`frontend/src/lib/styles/tokens.css`). */
const PAPER: Record<'light' | 'dark', Rgb> = { light: rgb('#faf8f4'), dark: rgb('#161512') };
const ON: Record<'light' | 'dark', string> = { light: '#ffffff', dark: '#10231a' };

/** How much of the accent its soft ground holds. */
const SOFT = { light: 0.1, dark: 0.18 } as const;

/** On dark paper colours glow: none is darker than this, none more saturated than that. */
const LIGHT_ENOUGH = 0.6;
const MOST_SATURATED = 0.6;

/** WCAG 2.2, 1.4.3: text needs 4.5:1. */
export const READABLE = 4.5;

function rgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

const hex = (colour: Rgb) => `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

const mixed = (from: Rgb, to: Rgb, share: number) =>
  from.map((part, index) => part + (to[index]! - part) * share) as Rgb;

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const level = part / 255;
    return level <= 0.04045 ? level / 12.92 : ((level + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const between = (one: Rgb, other: Rgb) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

/** WCAG contrast of two `#rrggbb` colours, 1 to 21. */
export const contrast = (one: string, other: string): number => between(rgb(one), rgb(other));

/** Whether links and buttons in this colour can be read on light paper, and white on them. */
export const isReadable = (colour: string): boolean => contrast(colour, hex(PAPER.light)) >= READABLE;

/** Hue in sixths of the circle, saturation and lightness in 0 to 1. */
function toHsl(colour: Rgb): [hue: number, saturation: number, lightness: number] {
  const [red, green, blue] = colour.map((part) => part / 255) as Rgb;
  const most = Math.max(red, green, blue);
  const range = most - Math.min(red, green, blue);
  const lightness = most - range / 2;
  if (range === 0) return [0, 0, lightness];
  const hue =
    most === red ? (green - blue) / range : most === green ? 2 + (blue - red) / range : 4 + (red - green) / range;
  return [(hue + 6) % 6, range / (1 - Math.abs(2 * lightness - 1)), lightness];
}

/** One channel after https://www.w3.org/TR/css-color-4/#hsl-to-rgb; `turn` is 0, 8 or 4 for red, green and blue. */
function fromHsl(hue: number, saturation: number, lightness: number): Rgb {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (turn: number) => {
    const k = (turn + hue * 2) % 12;
    return 255 * (lightness - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return [channel(0), channel(8), channel(4)];
}

/** The same hue, made lighter in small steps until it can be read on its own soft ground on dark paper. */
function lightened(colour: Rgb): Rgb {
  const [hue, saturation, start] = toHsl(colour);
  for (let lightness = Math.max(start, LIGHT_ENOUGH); lightness < 1; lightness += 0.01) {
    const candidate = fromHsl(hue, Math.min(saturation, MOST_SATURATED), lightness);
    const soft = mixed(PAPER.dark, candidate, SOFT.dark);
    if (between(candidate, soft) >= READABLE && between(candidate, rgb(ON.dark)) >= READABLE) return candidate;
  }
  return [255, 255, 255];
}

/** Both schemes' shades of an accent; `colour` is `#rrggbb` and readable. */
export function accentShades(colour: string): { light: Shades; dark: Shades } {
  const light = rgb(colour);
  const dark = lightened(light);
  return {
    light: { accent: hex(light), onAccent: ON.light, soft: hex(mixed(PAPER.light, light, SOFT.light)) },
    dark: { accent: hex(dark), onAccent: ON.dark, soft: hex(mixed(PAPER.dark, dark, SOFT.dark)) },
  };
}
