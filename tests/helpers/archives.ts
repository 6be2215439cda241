import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';

const opened = promisify<Buffer, object, ZipFile>(fromBuffer);

/** What a ZIP holds: content by path. Throws for one that is broken anywhere. */
export async function unpacked(content: ArrayBuffer): Promise<Map<string, Buffer>> {
  const zip = await opened(Buffer.from(content), { lazyEntries: true });
  const found = new Map<string, Buffer>();
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      zip.openReadStream(entry, (error, stream) => {
        if (error) reject(error);
        else {
          buffer(stream)
            .then((bytes) => {
              found.set(entry.fileName, bytes);
              zip.readEntry();
            })
            .catch(reject);
        }
      });
    });
    zip.on('end', resolve).on('error', reject);
    zip.readEntry();
  });
  return found;
}
