import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterCommit } from '../database/sql';
import type { CleanPicture } from '../api/client/domain/picture';

/** A file of the media library. */
export interface StoredFile {
  id: number;
  url: string;
}

interface UploadService {
  upload(request: object): Promise<StoredFile[]>;
  remove(file: StoredFile): Promise<unknown>;
}

const uploads = () => strapi.plugin('upload').service<UploadService>('upload');

/** Stores a picture under a name that says nothing and cannot be guessed. */
export async function storePicture({ bytes }: CleanPicture): Promise<StoredFile> {
  const folder = await mkdtemp(join(tmpdir(), 'clientele-picture-'));
  const name = `${randomUUID()}.webp`;
  const filepath = join(folder, name);
  try {
    await writeFile(filepath, bytes);
    const files = { filepath, originalFilename: name, mimetype: 'image/webp', size: bytes.length };
    const [file] = await uploads().upload({ data: { fileInfo: { name } }, files });
    return file!;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Whether a file (f) came from a client: those of the media library have somebody who put them in, and names of their own even
 * where that colleague's account is gone.
 */
export const FROM_CLIENT = `f.created_by_id is null and f.name ~ '^[0-9a-f-]{36}\\.webp$'`;

/** What a picture's file holds; null where the disk has it no more. */
export const contentOfPicture = ({ url }: Pick<StoredFile, 'url'>): Promise<Buffer | null> =>
  readFile(join(strapi.dirs.static.public, url)).catch(() => null);

export const LEFT_OVER = 'A picture that nobody shows any more could not be removed';

/** Removes pictures from the disk and the media library; a row that was rolled back already is no obstacle. */
export async function removePictures(files: StoredFile[]): Promise<void> {
  for (const file of files) await uploads().remove(file);
}

/** Removes pictures by their ids once the open transaction is committed; what is left over by a mishap is logged. */
export async function removePicturesAfterwards(ids: number[]): Promise<void> {
  if (ids.length === 0) return;
  const files = (await strapi.db.query('plugin::upload.file').findMany({ where: { id: ids } })) as StoredFile[];
  afterCommit(() => removePictures(files), LEFT_OVER);
}
