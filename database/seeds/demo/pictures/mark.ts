import { canvas, COLOUR } from './canvas';

const { forest, paper, wheat } = COLOUR;

/** The business's mark: a finch on a twig. */
export const MARK = canvas(
  forest,
  '#174634',
  `<path d="M72 214 L150 176 L128 226 Z" fill="${paper}" opacity=".75"/>
   <path d="M112 190 C112 128 150 92 198 92 C226 92 244 112 244 138 C244 196 202 232 156 232 C126 232 112 214 112 190 Z" fill="${paper}"/>
   <path d="M132 168 C152 146 186 150 200 176 C184 204 150 208 128 196 Z" fill="${wheat}"/>
   <path d="M238 116 L272 128 L240 142 Z" fill="${wheat}"/>
   <circle cx="214" cy="122" r="8" fill="${forest}"/>
   <path d="M60 250 C120 236 200 240 264 228" fill="none" stroke="${wheat}" stroke-width="9" stroke-linecap="round"/>
   <path d="M168 230 v14 M190 226 v14" stroke="${wheat}" stroke-width="6" stroke-linecap="round"/>`,
);
