const EDGE = 640;

/** Paper and ink of the look, and the colours that go with them. */
export const COLOUR = {
  paper: '#faf8f4',
  cream: '#f3e6cd',
  ink: '#1d1b16',
  forest: '#1f5a43',
  moss: '#7fa38c',
  wheat: '#d9a864',
  crust: '#8a4f28',
  sea: '#2f5d73',
  mist: '#a9c3c9',
  dusk: '#4b4468',
  brick: '#9b4a3a',
  sun: '#e8b65a',
};

/** A square drawing, 320 units wide, on a ground that runs from one colour into another. */
export function canvas(from: string, to: string, shapes: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${EDGE}" height="${EDGE}" viewBox="0 0 320 320">
    <defs><linearGradient id="ground" x1="0" y1="0" x2="1" y2="1">
      <stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/>
    </linearGradient></defs>
    <rect width="320" height="320" fill="url(#ground)"/>
    ${shapes}
  </svg>`;
}

/** Attributes of a line without a filling. */
export const stroke = (colour: string, width: number): string =>
  `fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`;
