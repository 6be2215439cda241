import { COLOUR, landscape, stroke } from './canvas';

const { paper, cream, forest, moss, wheat, crust, sea, mist, dusk, brick, ink, sun } = COLOUR;

/** What a thing throws on the table: the same shape, a little lower. */
const shadow = (shape: string) => `<g transform="translate(5 8)" fill="${ink}" opacity=".16">${shape}</g>`;

/** A sheet with the harbour in two colours. */
const harbourMap = landscape(
  '#e9dfc9',
  '#cdbb97',
  `<g transform="rotate(-4 200 150)">
     ${shadow('<rect x="78" y="34" width="244" height="236"/>')}
     <rect x="78" y="34" width="244" height="236" fill="${paper}"/>
     <clipPath id="sheet"><rect x="94" y="50" width="212" height="186"/></clipPath>
     <g clip-path="url(#sheet)">
       <rect x="94" y="50" width="212" height="186" fill="${mist}" opacity=".55"/>
       <path d="M94 50 H214 C196 78 226 92 204 114 C184 134 150 118 142 146 C134 174 160 190 138 212 C126 224 116 226 118 236 H94 Z" fill="${cream}"/>
       <path d="M306 236 H232 C228 214 252 204 244 182 C238 164 262 152 270 134 C276 118 296 112 306 96 Z" fill="${cream}"/>
       <path d="M214 50 C196 78 226 92 204 114 C184 134 150 118 142 146 C134 174 160 190 138 212 C126 224 116 226 118 236
                M232 236 C228 214 252 204 244 182 C238 164 262 152 270 134 C276 118 296 112 306 96" ${stroke(sea, 3)}/>
       <path d="M226 50 C212 78 240 94 216 122 C196 142 164 130 156 152 C148 176 172 194 150 218 C142 226 134 230 134 236
                M220 236 C216 210 240 200 233 178 C228 158 252 144 260 126 C266 110 288 102 306 84" ${stroke(sea, 1)} opacity=".7"/>
       <path d="M240 50 C230 82 252 98 230 130 C208 152 178 142 170 158 C162 178 184 198 164 222 C158 230 150 232 150 236
                M206 236 C204 208 226 194 221 172 C216 150 240 136 248 116 C254 100 278 92 300 66" ${stroke(sea, 1)} opacity=".4"/>
       <path d="M106 70 H168 M106 84 H152 M106 98 H136 M276 200 H300 M268 214 H300 M262 228 H300" ${stroke(wheat, 2)}/>
       <path d="M142 146 h22 M138 178 h18 M244 182 h-20 M262 150 h-18" ${stroke(crust, 4)}/>
       <circle cx="120" cy="132" r="4.500" fill="${brick}"/><circle cx="284" cy="158" r="4.500" fill="${brick}"/>
       <path d="M196 176 l12 -26 v26 Z" fill="${paper}"/><path d="M190 180 h24 l-5 8 h-14 Z" fill="${brick}"/>
     </g>
     <rect x="94" y="50" width="212" height="186" ${stroke(ink, 1.5)}/>
     <path d="M160 252 H240" ${stroke(ink, 3)}/>
     <path d="M282 62 l6 18 l-6 -4 l-6 4 Z" fill="${brick}"/>
   </g>`,
);

/** A shop's window with a clock, hours and a wreath in gold. */
const windowKit = landscape(
  '#2a5c48',
  '#16382b',
  `<rect x="64" y="30" width="272" height="214" rx="4" fill="${ink}" opacity=".28"/>
   <rect x="72" y="38" width="256" height="198" fill="#8fb3ab"/>
   <path d="M72 236 L190 38 H262 L144 236 Z" fill="${paper}" opacity=".14"/>
   <path d="M282 38 H312 L194 236 H164 Z" fill="${paper}" opacity=".10"/>
   <path d="M72 38 H328 V236 H72 Z" ${stroke('#12291f', 9)}/>
   <path d="M52 252 H348 V262 H52 Z" fill="#12291f"/>
   <circle cx="200" cy="112" r="40" ${stroke(sun, 4)}/>
   <path d="M200 112 V86 M200 112 L220 122" ${stroke(sun, 5)}/>
   <path d="M200 76 v6 M200 142 v6 M164 112 h6 M230 112 h6" ${stroke(sun, 3)}/>
   <path d="M148 96 C128 112 130 142 150 158 M252 96 C272 112 270 142 250 158" ${stroke(sun, 3)}/>
   <path d="M143 104 q-14 -2 -16 -14 q14 0 16 14 M136 122 q-14 4 -22 -6 q12 -6 22 6 M139 140 q-12 10 -22 2 q10 -10 22 -2
            M257 104 q14 -2 16 -14 q-14 0 -16 14 M264 122 q14 4 22 -6 q-12 -6 -22 6 M261 140 q12 10 22 2 q-10 -10 -22 -2" fill="${sun}"/>
   <path d="M132 184 H186 M214 184 H268 M132 204 H172 M228 204 H268" ${stroke(sun, 5)}/>
   <circle cx="200" cy="184" r="3" fill="${sun}"/><circle cx="200" cy="204" r="3" fill="${sun}"/>
   <g transform="rotate(-24 300 226)">
     <rect x="268" y="206" width="64" height="22" rx="4" fill="${brick}"/>
     <rect x="268" y="224" width="64" height="8" fill="${cream}"/>
   </g>`,
);

const notebook = (x: number, y: number, turn: number, cover: string, edge: string) =>
  `<g transform="rotate(${turn} ${x + 70} ${y + 92})">
     ${shadow(`<rect x="${x}" y="${y}" width="140" height="184" rx="5"/>`)}
     <rect x="${x + 4}" y="${y + 3}" width="140" height="184" rx="4" fill="${cream}"/>
     <rect x="${x}" y="${y}" width="140" height="184" rx="5" fill="${cover}"/>
     <rect x="${x}" y="${y}" width="16" height="184" rx="5" fill="${edge}"/>
     <path d="M${x + 8} ${y + 20} v18 M${x + 8} ${y + 56} v18 M${x + 8} ${y + 92} v18 M${x + 8} ${y + 128} v18 M${x + 8} ${y + 160} v10" ${stroke(cream, 3)}/>
   </g>`;

/** Two notebooks with open spines, a pencil beside them. */
const notebooks = landscape(
  '#e8e2d6',
  '#bfb19a',
  `${notebook(64, 66, -12, moss, forest)}${notebook(168, 50, 7, brick, '#6f3026')}
   <g transform="rotate(7 238 142)">
     <rect x="206" y="92" width="72" height="46" rx="2" fill="${cream}"/>
     <path d="M218 108 h48 M218 120 h30" ${stroke(brick, 3)}/>
     <path d="M290 234 v34 l-6 -7 l-6 7 v-34 Z" fill="${sun}"/>
   </g>
   <g transform="rotate(34 346 190)">
     ${shadow('<rect x="340" y="86" width="13" height="150"/>')}
     <rect x="340" y="86" width="13" height="150" fill="${sun}"/>
     <rect x="340" y="86" width="4.300" height="150" fill="${wheat}"/>
     <path d="M340 236 L346.500 258 L353 236 Z" fill="${cream}"/><path d="M344 250 L346.500 258 L349 250 Z" fill="${ink}"/>
     <rect x="340" y="74" width="13" height="12" fill="${dusk}"/>
   </g>`,
);

export const PRINTED = { harbourMap, windowKit, notebooks };
