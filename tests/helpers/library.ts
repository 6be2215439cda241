import type { Answer } from './api';
import { expectStatus, owner } from './people';

/** A file of the media library. */
export interface Stored {
  id: number;
  url: string;
}

/** Puts a file into the media library, as the owner does in the panel. */
export async function putIntoLibrary(
  bytes: Buffer,
  name = 'clock.jpg',
  type = 'image/jpeg',
): Promise<Answer<Stored[]>> {
  const form = new FormData();
  form.set('files', new Blob([Uint8Array.from(bytes)], { type }), name);
  return (await owner()).post<Stored[]>('/upload', form);
}

/** A file that the owner has put into the media library. */
export const stored = async (...file: Parameters<typeof putIntoLibrary>): Promise<Stored> =>
  expectStatus(await putIntoLibrary(...file), 201).body[0]!;
