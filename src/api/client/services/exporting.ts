import type { ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import contentDisposition from 'content-disposition';
import { ZipFile } from 'yazl';
import { readAs } from '../../../database/scoped';
import { whoIs } from '../../../database/who';
import { alone } from '../../../database/sql';
import { fileFor } from '../../../files/handing-out';
import { PRIVATE, READER_PATIENCE_MS, SAVED_ONLY } from '../../../http/answer';
import type { ClientCall, OpenAnswer } from '../../../http/controller';
import { Refusal } from '../../../http/refusal';
import { contentOfPicture } from '../../../uploads/pictures';
import { everythingRead, filesRead, type ListedFile } from '../data/everything';
import { profileRead } from '../data/profile';
import { archivePaths } from '../domain/archive-paths';

/** Whose archives are on their way from here: one for each client, so that nobody fills the memory with many. */
const onTheirWay = new Set<number>();

const HEADERS = {
  'content-type': 'application/zip',
  'content-disposition': contentDisposition('Everything.zip'),
  'content-security-policy': SAVED_ONLY,
  'cache-control': PRIVATE,
};

const BUSY = 'Everything of yours is on its way to you already. Wait until that is here, then try again.';

/** A file's content when its turn comes; so no more than one is in memory. */
const contentOf = (call: ClientCall, { place, documentId, fileId }: ListedFile) =>
  fileFor(place, { ...call, params: { documentId, fileId } });

/** The client's own picture, with the name it has in the archive. */
async function pictureOf({ session }: ClientCall): Promise<[content: Buffer, name: string] | null> {
  const { data } = JSON.parse(await readAs(session, profileRead)) as { data: { profileImage: { url: string } | null } };
  const content = data.profileImage && (await contentOfPicture(data.profileImage));
  return content && [content, `picture${extname(data.profileImage!.url)}`];
}

/** The archive: `everything.json`, the picture, and each file in the folder of the project or message it belongs to. */
async function archive(call: ClientCall): Promise<Readable> {
  const everything = await readAs(call.session, everythingRead);
  const files = JSON.parse(await readAs(call.session, filesRead)) as ListedFile[];
  const picture = await pictureOf(call);
  const paths = archivePaths(files);
  const zip = new ZipFile();
  const stream = zip.outputStream.pipe(new PassThrough());
  zip.on('error', (error: Error) => stream.destroy(error));
  zip.addBuffer(Buffer.from(everything), 'everything.json');
  if (picture) zip.addBuffer(...picture);
  for (const [index, file] of files.entries()) {
    // Most of what people send is packed already.
    const options = { compress: false, mtime: new Date(file.sentAt) };
    zip.addReadStreamLazy(paths[index]!, options, (give) => {
      contentOf(call, file).then(
        ({ file: { content } }) => give(null, Readable.from(content)),
        (error: unknown) => give(error, Readable.from([])),
      );
    });
  }
  zip.end();
  return stream;
}

async function sendTo(response: ServerResponse, call: ClientCall): Promise<void> {
  response.setTimeout(READER_PATIENCE_MS, () => response.destroy());
  try {
    await pipeline(await archive(call), response);
  } catch (error) {
    // Broken off, so that nobody takes half for the whole.
    response.destroy();
    strapi.log.debug(`An export was broken off: ${String(error)}`);
  }
}

/**
 * Hands out everything of a client as one ZIP, put together as fast as it is taken. Throws 401 without a session that
 * lives and 429 while another one of the client's is on its way.
 */
async function hand(call: ClientCall): Promise<OpenAnswer> {
  const { clientId } = await whoIs(alone, call.session);
  if (onTheirWay.has(clientId)) throw new Refusal(429, BUSY);
  return {
    open(response, headers) {
      if (response.destroyed || response.closed) return;
      onTheirWay.add(clientId);
      response.writeHead(200, { ...headers, ...HEADERS });
      void sendTo(response, call).finally(() => onTheirWay.delete(clientId));
    },
  };
}

export default { hand };
