declare module 'subset-font' {
  interface Axis {
    min: number;
    max: number;
    default: number;
  }

  /** A font with the characters of `text` alone, and its axes cut. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2'; variationAxes: Record<string, Axis> },
  ): Promise<Buffer>;
}
