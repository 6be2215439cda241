import sharp from 'sharp';

/** The largest file a client may send, in bytes. */
export const PICTURE_BYTES = 8 * 1024 * 1024;

/** A small file can unfold into a huge picture: this many pixels are the most that are decoded. */
const MOST_PIXELS = 50_000_000;

/** Twice the largest size it is shown at, for dense screens. */
const LARGEST_EDGE = 640;

const FORMATS = new Set(['jpeg', 'png', 'webp', 'gif']);

/** A picture that is safe to publish: decoded, turned upright, cropped to a square and encoded anew as WebP. */
export interface CleanPicture {
  bytes: Buffer;
  width: number;
  height: number;
}

/** Makes a clean picture of whatever was sent; null when it is not a picture we know. Nothing of the file survives. */
export async function cleanPicture(path: string): Promise<CleanPicture | null> {
  try {
    const picture = sharp(path, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 });
    const { format, width, height } = await picture.metadata();
    if (!FORMATS.has(format)) return null;
    const edge = Math.min(LARGEST_EDGE, width, height);
    const { data, info } = await picture
      .rotate()
      .resize(edge, edge, { fit: 'cover' })
      .webp({ quality: 82 })
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height };
  } catch {
    return null;
  }
}
