import { canvas, COLOUR, stroke } from './canvas';

const { paper, cream, sea, mist, dusk, brick, sun, ink } = COLOUR;

const singer = (x: number, y: number, colour: string) =>
  `<path d="M${x - 46} 320 V${y + 84} C${x - 46} ${y + 48} ${x - 26} ${y + 32} ${x} ${y + 32}
            C${x + 26} ${y + 32} ${x + 46} ${y + 48} ${x + 46} ${y + 84} V320 Z" fill="${colour}"/>
   <circle cx="${x}" cy="${y + 12}" r="27" fill="${cream}"/>
   <path d="M${x - 17} ${y + 5} q5 -5 10 0 M${x + 7} ${y + 5} q5 -5 10 0" ${stroke(ink, 3)}/>
   <ellipse cx="${x}" cy="${y + 23}" rx="5" ry="6" fill="${ink}"/>`;

/** Five singers in front of the sea. */
const choir = canvas(
  '#7f7aa3',
  dusk,
  `<path d="M0 150 C60 138 110 162 160 150 S260 138 320 150 V320 H0 Z" fill="${sea}" opacity=".55"/>
   ${singer(106, 104, brick)}${singer(214, 104, mist)}
   ${singer(56, 172, mist)}${singer(160, 172, sun)}${singer(264, 172, brick)}`,
);

/** The sun over calm water. */
const sunrise = canvas(
  '#f4d9b0',
  '#d98f6a',
  `<circle cx="160" cy="150" r="66" fill="${sun}"/>
   <path d="M0 178 H320 V320 H0 Z" fill="${sea}"/>
   <path d="M84 206 C110 196 136 196 160 206 S210 216 236 206 M108 236 C128 228 144 228 160 236 S194 244 212 236
            M130 264 C142 258 150 258 160 264 S180 270 190 264" ${stroke(paper, 7)}/>`,
);

/** A lighthouse with its lamp lit. */
const lighthouse = canvas(
  dusk,
  '#262238',
  `<path d="M160 92 L0 44 V132 Z M160 92 L320 44 V132 Z" fill="${sun}" opacity=".35"/>
   <path d="M132 120 H188 L204 264 H116 Z" fill="${paper}"/>
   <path d="M127.500 160 H192.500 L196.500 196 H123.500 Z M119.500 232 H200.500 L204 264 H116 Z" fill="${brick}"/>
   <rect x="138" y="78" width="44" height="34" rx="4" fill="${sun}"/>
   <path d="M132 78 L160 52 L188 78 Z" fill="${brick}"/>
   <path d="M122 116 H198" ${stroke(ink, 8)}/>
   <path d="M0 300 C70 248 250 248 320 300 V320 H0 Z" fill="${ink}"/>`,
);

export const PLACES = { choir, sun: sunrise, lighthouse };
