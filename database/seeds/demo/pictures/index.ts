import sharp from 'sharp';
import type { CleanPicture } from '../../../../src/api/client/domain/picture';
import { MARK } from './mark';
import { PLACES } from './places';
import { THINGS } from './things';

/** Everything that is drawn here: SVG without a letter in it, because fonts differ from machine to machine. */
export const DRAWINGS = { finch: MARK, ...THINGS, ...PLACES };

export type PictureName = keyof typeof DRAWINGS;

/** A drawing as the site shows profile images: a WebP of 640 by 640 pixels. */
export async function paint(name: PictureName): Promise<CleanPicture> {
  const { data, info } = await sharp(Buffer.from(DRAWINGS[name]))
    .webp({ quality: 82 })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
}
