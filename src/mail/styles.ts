import { accentShades } from '../api/business/domain/accent';

/** Paper and ink (the look of the site), for mail programs that know neither variables nor fonts from elsewhere. */
export interface Palette {
  paper: string;
  card: string;
  line: string;
  ink: string;
  quiet: string;
  accent: string;
  onAccent: string;
  soft: string;
}

const LIGHT = { paper: '#faf8f4', card: '#fffefb', line: '#e6e1d6', ink: '#1d1b16', quiet: '#5c574c' };
const DARK = { paper: '#161512', card: '#1e1c18', line: '#2f2c26', ink: '#f1ede4', quiet: '#b9b2a3' };

/** Both schemes' colours, with the owner's own for what leads on. */
export function palettes(accentColour: string): { light: Palette; dark: Palette } {
  const { light, dark } = accentShades(accentColour);
  return { light: { ...LIGHT, ...light }, dark: { ...DARK, ...dark } };
}

const DARK_QUERY = '@media (prefers-color-scheme: dark)';

const rules = ({ paper, card, line, ink, quiet, accent, onAccent, soft }: Palette) =>
  [
    // The library lays the body's own colour over it once more, on a cell that bears no class.
    `.paper,.paper>table>tbody>tr>td{background-color:${paper} !important}`,
    `.card{background-color:${card} !important;border-color:${line} !important}`,
    `.ink{color:${ink} !important}`,
    `.quiet{color:${quiet} !important}`,
    `.words{color:${ink} !important;background-color:${soft} !important;border-color:${accent} !important}`,
    `.choice{color:${ink} !important;border-color:${accent} !important}`,
    `.line{border-color:${line} !important}`,
    `.link{color:${accent} !important}`,
    `.button{background-color:${accent} !important;color:${onAccent} !important}`,
  ].join('');

/** What a style attribute cannot say: the colours where it is dark, for programs that ask. */
export const darkStyles = (dark: Palette): string =>
  `:root{color-scheme:light dark;supported-color-schemes:light dark}${DARK_QUERY}{${rules(dark)}}`;

export const SERIF = "Georgia, 'Times New Roman', serif";
export const SANS = "-apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";
