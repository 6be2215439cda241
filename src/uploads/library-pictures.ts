import { createReadStream, type ReadStream } from 'node:fs';
import { join } from 'node:path';
import { errors } from '@strapi/utils';
import sharp, { type Metadata } from 'sharp';

/** A picture on its way into the media library, as far as it is touched here. Strapi counts its `size` in kilobytes. */
export interface Incoming {
  filepath: string;
  tmpWorkingDirectory: string;
  hash: string;
  getStream: () => ReadStream;
  width?: number;
  height?: number;
  size?: number;
  sizeInBytes?: number;
}

/** Larger than any place it is shown at, also on dense screens. */
const LARGEST_EDGE = 2000;

/** A small file can unfold into a huge picture: this many pixels are the most that are decoded. */
const MOST_PIXELS = 100_000_000;

const TOO_MANY_PIXELS =
  'This picture is too large. Make it smaller: 100 megapixels are the most, all its frames together.';

/** Whether a picture says no more than it shows, upright and in a size that pages can use. */
const isPlain = ({ exif, iptc, xmp, orientation = 1, width, height }: Metadata) =>
  !exif && !iptc && !xmp && orientation === 1 && Math.max(width, height) <= LARGEST_EDGE;

/**
 * The picture as it may be published: upright, no larger than any page needs it, and without what a camera writes into
 * it, such as the place it was taken at. One that is all that already stays as it is. Strapi's own step keeps a
 * picture's secrets wherever its result would be larger than what came. Throws a 400 for one that would unfold into too much.
 */
export async function withoutSecrets(file: Incoming): Promise<Incoming> {
  const options = { animated: true, limitInputPixels: MOST_PIXELS };
  const { width, height, ...metadata } = await sharp(file.filepath, { ...options, limitInputPixels: false }).metadata();
  if (width * height > MOST_PIXELS) throw new errors.ApplicationError(TOO_MANY_PIXELS);
  if (isPlain({ width, height, ...metadata })) return { ...file, width, height };
  const filepath = join(file.tmpWorkingDirectory, `plain-${file.hash}`);
  const made = await sharp(file.filepath, options)
    .rotate()
    .resize(LARGEST_EDGE, LARGEST_EDGE, { fit: 'inside', withoutEnlargement: true })
    .toFormat(metadata.format, { quality: 82 })
    .toFile(filepath);
  return {
    ...file,
    filepath,
    getStream: () => createReadStream(filepath),
    width: made.width,
    height: made.pageHeight ?? made.height,
    size: Math.round((made.size / 1000) * 100) / 100,
    sizeInBytes: made.size,
  };
}
