import type { Context } from 'koa';

/** A file that arrived in a multipart request and lies in the temporary folder until the answer is sent. */
export interface UploadedFile {
  field: string;
  path: string;
  /** As the sender calls it; nothing to rely on. */
  name: string;
  /** In bytes. */
  size: number;
}

/** No request holds more files than this, whatever it is for: each costs a place in the temporary folder. */
export const MOST_UPLOADED = 50;

/**
 * Lets the parser of multipart bodies (formidable's `filter`, called on the options of one request) take one file more than a
 * request may hold, so that it can be seen to hold too many, and none after that.
 */
export function takesAnother(this: { taken?: number }): boolean {
  this.taken = (this.taken ?? 0) + 1;
  return this.taken <= MOST_UPLOADED + 1;
}

interface Received {
  filepath: string;
  originalFilename?: string | null;
  size: number;
  /** When it began to arrive, among all others (config/middlewares.ts). */
  place?: number;
}

const byPlace = (one: Received, other: Received) => (one.place ?? 0) - (other.place ?? 0);

/** Every file of a request, in the order of its fields, and of each in the order they were sent. */
export function uploadedFiles(ctx: Context): UploadedFile[] {
  const files = (ctx.request as { files?: Record<string, Received | Received[]> }).files ?? {};
  return Object.entries(files).flatMap(([field, received]) =>
    [received]
      .flat()
      .toSorted(byPlace)
      .map(({ filepath, originalFilename, size }) => ({
        field,
        path: filepath,
        name: originalFilename ?? '',
        size,
      })),
  );
}

/** The only file of a request; null when there is none, or more than one. */
export const onlyFile = (files: UploadedFile[]): UploadedFile | null => (files.length === 1 ? files[0]! : null);
