import { deflateSync, gzipSync } from 'node:zlib';
import sharp from 'sharp';

/** A word that hostile files carry; it must not come out again. */
export const PAYLOAD = 'PAYLOAD-7f3a';

/** A file as somebody hostile sends it. */
export interface HostileFile {
  what: string;
  bytes: Buffer;
  name: string;
  type: string;
}

const SCRIPT = `<script>alert("${PAYLOAD}")</script>`;
const PHP = `<?php system("${PAYLOAD}"); ?>`;

const canvas = () => sharp({ create: { width: 40, height: 30, channels: 3, background: '#1f5a43' } });
const marked = () => canvas().withMetadata({ exif: { IFD0: { Artist: SCRIPT, Copyright: PHP } } });

const FORMATS = ['jpeg', 'png', 'webp', 'gif', 'tiff', 'avif'] as const;

/** What is done to an honest picture. */
const SPOILED: Record<string, (honest: Buffer) => Buffer> = {
  'with a page behind it': (honest) => Buffer.concat([honest, Buffer.from(SCRIPT)]),
  'with a page before it': (honest) => Buffer.concat([Buffer.from(SCRIPT), honest]),
  'with PHP behind it': (honest) => Buffer.concat([honest, Buffer.from(PHP)]),
  'with an archive behind it': (honest) => Buffer.concat([honest, gzipSync(PAYLOAD)]),
  'cut in half': (honest) => honest.subarray(0, honest.length >> 1),
  'of its first twelve bytes': (honest) => honest.subarray(0, 12),
  'without its first byte': (honest) => honest.subarray(1),
  'with a byte turned in its head': (honest) => turned(honest, 20),
  'with a byte turned in its middle': (honest) => turned(honest, honest.length >> 1),
  'with every seventh byte turned': (honest) =>
    Buffer.from(honest.map((byte, at) => (at % 7 === 6 ? byte ^ 255 : byte))),
  'with zeros in its middle': (honest) => Buffer.from(honest).fill(0, honest.length >> 2, honest.length >> 1),
  'twice over': (honest) => Buffer.concat([honest, honest]),
};

function turned(honest: Buffer, at: number): Buffer {
  const bytes = Buffer.from(honest);
  bytes[at] = bytes[at]! ^ 255;
  return bytes;
}

async function spoiledPictures(): Promise<HostileFile[]> {
  const files: HostileFile[] = [];
  for (const format of FORMATS) {
    const honest = await marked().toFormat(format).toBuffer();
    const named = (what: string, bytes: Buffer) => ({
      what: `${format} ${what}`,
      bytes,
      name: `me.${format}`,
      type: `image/${format}`,
    });
    files.push(named('with a script in its notes', honest));
    for (const [what, spoil] of Object.entries(SPOILED)) files.push(named(what, spoil(honest)));
  }
  return files;
}

const chunk = (type: string, data: Buffer) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  // No checksum: decoders that look find it wrong, and that is one more way to be wrong.
  return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
};

/** A PNG that says it is of a size, with that many bytes of nothing, well packed. */
function pngOf(width: number, height: number, packed: Buffer): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('IDAT', packed),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const bombs = (): HostileFile[] =>
  [
    [1, 1],
    [0, 0],
    [65_535, 65_535],
    [2_147_483_647, 1],
    [1, 2_147_483_647],
    [4_294_967_295, 4_294_967_295],
    [20_000, 20_000],
  ].map(([width, height]) => ({
    what: `a PNG of ${width} × ${height}`,
    bytes: pngOf(width!, height!, deflateSync(Buffer.alloc(1_000_000))),
    name: 'me.png',
    type: 'image/png',
  }));

const SVGS = [
  `<svg xmlns="http://www.w3.org/2000/svg" onload="alert('${PAYLOAD}')" width="9" height="9"/>`,
  `<svg xmlns="http://www.w3.org/2000/svg"><script>${PAYLOAD}</script></svg>`,
  `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg"><text>&x;</text></svg>`,
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><image xlink:href="http://127.0.0.1:1/${PAYLOAD}"/></svg>`,
  `<svg xmlns="http://www.w3.org/2000/svg" width="1000000" height="1000000"/>`,
  `<!DOCTYPE a [<!ENTITY a "${PAYLOAD}"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]><svg xmlns="http://www.w3.org/2000/svg"><text>&c;&c;&c;</text></svg>`,
];

/** Things that are no picture at all, by what they begin with. */
const OTHERS: Record<string, string | Buffer> = {
  'a page': `<!doctype html>${SCRIPT}`,
  'a script of a shell': `#!/bin/sh\necho ${PAYLOAD}\n`,
  'a Windows program': `MZ\u0090\u0000${PAYLOAD}`,
  'a Linux program': Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46]), Buffer.from(PAYLOAD)]),
  'a PDF with a script': `%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert("${PAYLOAD}"))>>>>endobj`,
  'an archive': gzipSync(PAYLOAD.repeat(1000)),
  'an archive of zeros': gzipSync(Buffer.alloc(5_000_000)),
  'a GIF that is JavaScript': `GIF89a/*${PAYLOAD}*/=1;alert(1)`,
  'a BMP that is JavaScript': `BM/*${PAYLOAD}*/=1;alert(1)`,
  'a PostScript file': `%!PS\n(${PAYLOAD}) print`,
  'an ImageMagick script': `push graphic-context\nfill 'url(https://127.0.0.1/${PAYLOAD}"|ls")'\npop graphic-context`,
  'a playlist': `#EXTM3U\n#EXT-X-MEDIA-SEQUENCE:0\nconcat:file:///etc/passwd|${PAYLOAD}`,
  'a server’s settings': `AddType application/x-httpd-php .webp # ${PAYLOAD}`,
  'one byte': Buffer.from([0xff]),
  zeros: Buffer.alloc(4096),
};

const noPictures = (): HostileFile[] => [
  ...SVGS.map((text, at) => ({
    what: `drawing ${at}`,
    bytes: Buffer.from(text),
    name: 'me.svg',
    type: 'image/svg+xml',
  })),
  ...Object.entries(OTHERS).map(([what, content]) => ({
    what,
    bytes: Buffer.from(content as string),
    name: 'me.jpg',
    type: 'image/jpeg',
  })),
];

/** Names that want to be somewhere or something else. */
export const HOSTILE_NAMES = [
  '../../../../etc/cron.d/me.png',
  '..\\..\\windows\\system32\\me.png',
  '/etc/passwd',
  'C:\\boot.ini',
  'me.png\u0000.html',
  'me.php.png',
  'me.png.html',
  'me.html;.png',
  'me\u202egnp.html',
  'me\u202egnp.txt',
  '.htaccess',
  'con.png',
  'me.png"; filename="a.html',
  'me\r\nSet-Cookie: a=b.png',
  `${'x'.repeat(1000)}.png`,
  '',
  '.',
  '..',
  '${jndi:ldap://127.0.0.1/a}.png',
  '$(touch me).png',
  "me'; drop table files; --.png",
  '<img src=x onerror=alert(1)>.png',
  '\u{1F986}.png',
  '%2e%2e%2fme.png',
  'me.png::$DATA',
  'aux',
];

async function misnamed(): Promise<HostileFile[]> {
  const bytes = await marked().png().toBuffer();
  return HOSTILE_NAMES.map((name) => ({
    what: `a PNG called ${JSON.stringify(name).slice(0, 60)}`,
    bytes,
    name,
    type: 'text/html',
  }));
}

/** Over a hundred files that try what a picture must not do. */
export const hostilePictures = async (): Promise<HostileFile[]> => [
  ...(await spoiledPictures()),
  ...bombs(),
  ...noPictures(),
  ...(await misnamed()),
];
