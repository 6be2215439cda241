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

interface Size {
  /** In the units that shapes are drawn in. */
  width: number;
  height: number;
  /** How many pixels a unit becomes. */
  scale: number;
}

/** On a ground that runs from one colour into another. */
function drawing({ width, height, scale }: Size, [from, to]: [string, string], shapes: string): string {
  const pixels = `width="${width * scale}" height="${height * scale}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${pixels} viewBox="0 0 ${width} ${height}">
    <defs><linearGradient id="ground" x1="0" y1="0" x2="1" y2="1">
      <stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/>
    </linearGradient></defs>
    <rect width="${width}" height="${height}" fill="url(#ground)"/>
    ${shapes}
  </svg>`;
}

/** A square drawing, 320 units wide. */
export const canvas = (from: string, to: string, shapes: string): string =>
  drawing({ width: 320, height: 320, scale: 2 }, [from, to], shapes);

/** A wide drawing, 400 by 300 units. */
export const landscape = (from: string, to: string, shapes: string): string =>
  drawing({ width: 400, height: 300, scale: 4 }, [from, to], shapes);

/** Attributes of a line without a filling. */
export const stroke = (colour: string, width: number): string =>
  `fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`;
