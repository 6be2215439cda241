import sharp from 'sharp';
import type { CleanPicture } from '../../../../src/api/client/domain/picture';
import { MARK } from './mark';
import { PLACES } from './places';
import { PRINTED } from './printed';
import { TAUGHT } from './taught';
import { THINGS } from './things';

/** Everything that is drawn here: SVG without a letter in it, because fonts differ from machine to machine. */
export const DRAWINGS = { finch: MARK, ...THINGS, ...PLACES, ...PRINTED, ...TAUGHT };

export type PictureName = keyof typeof DRAWINGS;

/** A drawing as the site shows it: a WebP of 640 by 640 pixels, or of 1600 by 1200. */
export async function paint(name: PictureName): Promise<CleanPicture> {
  const { data, info } = await sharp(Buffer.from(DRAWINGS[name]))
    .webp({ quality: 82 })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
}
