import { canvas, COLOUR, stroke } from './canvas';

const { paper, cream, forest, moss, wheat, crust, sea, mist, brick, ink, sun } = COLOUR;

/** A loaf with three cuts. */
const loaf = canvas(
  '#e9c793',
  '#b9743c',
  `<ellipse cx="160" cy="232" rx="112" ry="14" fill="${crust}" opacity=".35"/>
   <path d="M52 186 C52 128 100 92 160 92 C220 92 268 128 268 186 C268 212 254 228 230 228 H90 C66 228 52 212 52 186 Z" fill="${crust}"/>
   <path d="M60 178 C64 130 108 102 160 102 C212 102 256 130 260 178 C232 160 88 160 60 178 Z" fill="${wheat}"/>
   <path d="M108 122 C122 140 126 164 124 190 M154 114 C168 136 172 164 170 192 M200 120 C214 140 218 162 216 188" ${stroke(cream, 11)}/>`,
);

/** A chair seen from the side. */
const chair = canvas(
  '#e6ddcc',
  '#b79f7d',
  `<path d="M112 66 C108 120 112 150 116 176 L106 262" ${stroke(ink, 12)}/>
   <path d="M116 176 H216 L226 262" ${stroke(ink, 12)}/>
   <path d="M112 220 H221" ${stroke(ink, 6)}/>
   <path d="M104 88 H122 M106 112 H122 M108 136 H122" ${stroke(crust, 9)}/>
   <path d="M112 170 H218" ${stroke(brick, 16)}/>`,
);

/** A compass whose needle points a little east of north. */
const compass = canvas(
  sea,
  '#173746',
  `<circle cx="160" cy="160" r="104" ${stroke(mist, 8)}/>
   <circle cx="160" cy="160" r="84" fill="${paper}" opacity=".08"/>
   <path d="M160 42 v26 M160 252 v26 M42 160 h26 M252 160 h26" ${stroke(mist, 8)}/>
   <path d="M198 78 L176 170 L144 150 Z" fill="${sun}"/>
   <path d="M122 242 L144 150 L176 170 Z" fill="${paper}"/>
   <circle cx="160" cy="160" r="9" fill="${ink}"/>`,
);

/** An open book. */
const book = canvas(
  '#efe7d8',
  '#c9b79a',
  `<path d="M160 104 C128 82 88 82 56 96 V228 C88 214 128 214 160 236 Z" fill="${paper}"/>
   <path d="M160 104 C192 82 232 82 264 96 V228 C232 214 192 214 160 236 Z" fill="${cream}"/>
   <path d="M160 104 V236" ${stroke(brick, 6)}/>
   <path d="M80 124 C100 118 120 120 138 130 M80 152 C100 146 120 148 138 158 M80 180 C100 174 120 176 138 186
            M182 130 C200 120 220 118 240 124 M182 158 C200 148 220 146 240 152" ${stroke('#a39c8c', 5)}/>
   <path d="M214 84 V150 L226 138 L238 150 V86" fill="${brick}"/>`,
);

/** A leaf and its veins. */
const leaf = canvas(
  '#dfe9d8',
  moss,
  `<path d="M84 244 C60 148 128 76 252 72 C256 188 196 264 84 244 Z" fill="${forest}"/>
   <path d="M62 266 L222 102" ${stroke(cream, 7)}/>
   <path d="M116 211 V162 M116 211 H166 M150 176 V124 M150 176 H202 M184 141 V102 M184 141 H224" ${stroke(cream, 5)}/>`,
);

export const THINGS = { loaf, chair, compass, book, leaf };
