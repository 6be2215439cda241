import { COLOUR, landscape, stroke } from './canvas';

const { paper, cream, forest, moss, wheat, crust, sea, mist, dusk, brick, ink, sun } = COLOUR;

/** One thing on a shelf of the shop, within 30 units. */
const GOODS = [
  `<circle cx="15" cy="15" r="11" fill="${brick}"/>`,
  `<path d="M5 8 h16 v12 a8 8 0 0 1 -16 0 Z M21 11 h5 v7 h-5" fill="${sea}"/>`,
  `<rect x="5" y="5" width="20" height="20" rx="2" fill="${sun}"/>`,
  `<path d="M15 3 C27 9 27 23 15 27 C3 23 3 9 15 3 Z" fill="${moss}"/>`,
  `<path d="M4 24 L15 4 L26 24 Z" fill="${dusk}"/>`,
  `<path d="M11 3 h8 v6 l5 6 v12 h-18 v-12 l5 -6 Z" fill="${forest}"/>`,
  `<path d="M4 20 C4 10 10 6 15 6 C20 6 26 10 26 20 Z" fill="${crust}"/>`,
];

const shelf = (row: number) =>
  Array.from({ length: 5 }, (_, place) => {
    const x = 98 + place * 43;
    const y = 88 + row * 40;
    const good = GOODS[(row * 3 + place * 2) % GOODS.length]!;
    return `<rect x="${x - 3}" y="${y - 3}" width="36" height="36" rx="4" fill="${cream}"/><g transform="translate(${x} ${y})">${good}</g>`;
  }).join('');

/** A page with twenty things to choose from. */
const smallShop = landscape(
  '#b9cdd0',
  '#5f8796',
  `<rect x="82" y="44" width="248" height="224" rx="10" fill="${ink}" opacity=".2"/>
   <rect x="76" y="36" width="248" height="224" rx="10" fill="${paper}"/>
   <path d="M76 66 H324" ${stroke('#e0d8c8', 2)}/>
   <circle cx="92" cy="51" r="4" fill="${brick}"/><circle cx="105" cy="51" r="4" fill="${sun}"/><circle cx="118" cy="51" r="4" fill="${moss}"/>
   <rect x="140" y="45" width="120" height="12" rx="6" fill="#ebe4d6"/>
   ${[0, 1, 2, 3].map(shelf).join('')}
   <path d="M300 214 l28 66 l10 -22 l24 -4 Z" fill="${ink}" stroke="${paper}" stroke-width="4" stroke-linejoin="round"/>`,
);

/** A card of the deck, turned around the hand that holds it. */
const card = (turn: number, colour: string, sign: string) =>
  `<g transform="rotate(${turn} 200 330)">
     <rect x="149" y="66" width="110" height="158" rx="9" fill="${ink}" opacity=".18"/>
     <rect x="145" y="60" width="110" height="158" rx="9" fill="${paper}"/>
     <rect x="153" y="68" width="94" height="142" rx="5" fill="${colour}"/>
     ${sign}
   </g>`;

const A = `<path d="M172 176 L200 96 L228 176 M182 150 H218" ${stroke(paper, 9)}/>`;
const O = `<ellipse cx="200" cy="138" rx="27" ry="37" ${stroke(cream, 12)}/>`;
const N = `<path d="M178 174 V102 L222 174 V102" ${stroke(paper, 8)}/>`;
const S = `<path d="M222 112 C206 94 176 100 180 122 C184 142 222 136 222 158 C222 180 190 184 176 166" ${stroke(ink, 9)}/>`;
const T = `<path d="M174 104 H226 M200 104 V174 M186 174 H214" ${stroke(paper, 10)}/>`;

/** Five cards of a deck, each with a letter. */
const typeCards = landscape(
  '#6a6390',
  '#3b3559',
  `${card(-34, brick, N)}${card(-17, sea, O)}${card(0, sun, S)}${card(17, moss, T)}${card(34, forest, A)}`,
);

/** A hand press with its wheel, a printed sheet on the bed. */
const handPress = landscape(
  '#f0dcc0',
  '#cf9f77',
  `<ellipse cx="196" cy="268" rx="140" ry="12" fill="${crust}" opacity=".3"/>
   <path d="M104 264 L122 206 H270 L288 264" ${stroke(ink, 13)}/>
   <rect x="66" y="188" width="262" height="20" rx="4" fill="${ink}"/>
   <rect x="84" y="176" width="150" height="13" rx="2" fill="${cream}"/>
   <path d="M96 182 h56 M164 182 h36" ${stroke(brick, 3)}/>
   <path d="M142 188 V74 C142 50 250 50 250 74 V188" ${stroke(forest, 17)}/>
   <rect x="170" y="138" width="52" height="22" rx="3" fill="${forest}"/>
   <path d="M196 138 V82" ${stroke(wheat, 12)}/>
   <path d="M188 126 h16 M188 114 h16 M188 102 h16" ${stroke(crust, 2.5)}/>
   <circle cx="196" cy="62" r="9" fill="${wheat}"/>
   <path d="M196 62 L92 40" ${stroke(ink, 7)}/><circle cx="88" cy="39" r="11" fill="${brick}"/>
   <circle cx="308" cy="176" r="44" ${stroke(ink, 8)}/>
   <path d="M308 132 V220 M264 176 H352 M277 145 L339 207 M339 145 L277 207" ${stroke(ink, 4)}/>
   <circle cx="308" cy="176" r="10" fill="${brick}"/>
   <path d="M40 96 l46 -8 l8 48 l-46 8 Z" fill="${paper}"/><path d="M52 108 l24 -4 M54 120 l24 -4" ${stroke(sea, 3)}/>
   <path d="M30 152 l44 6 l-6 44 l-44 -6 Z" fill="${paper}" opacity=".9"/><path d="M40 166 l22 3 M38 178 l22 3" ${stroke(mist, 3)}/>`,
);

export const TAUGHT = { smallShop, typeCards, handPress };
