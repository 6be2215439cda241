import type { ServerResponse } from 'node:http';
import contentDisposition from 'content-disposition';

/** An answer: an object, or a text of JSON that PostgreSQL built. */
export interface Answer {
  status?: number;
  body: object | string;
  /** Further ones, whose names are in lower case. */
  headers?: Record<string, string>;
}

/** An answer that is a file to save: whatever it holds, no browser opens it in the portal's name. */
export interface FileAnswer {
  file: { name: string; content: Buffer };
  /** Called once its reader has it, or has gone. */
  taken?: () => void;
}

/** An answer of a media type of its own. */
export interface MediaAnswer {
  media: { type: string; content: string };
  /** Further ones, whose names are in lower case. */
  headers?: Record<string, string>;
}

/** An answer that stays open: whoever gets the response writes its head, with these further headers, and all that follows. */
export interface OpenAnswer {
  open: (response: ServerResponse, headers: Headers) => void;
}

export type AnyAnswer = Answer | OpenAnswer | FileAnswer | MediaAnswer;

/** Answers speak to one person at one moment: no cache may keep them. */
export const PRIVATE = 'private, no-store';

export type Headers = Record<string, string | number>;

interface Written {
  status: number;
  type: string;
  content: string | Buffer;
  /** Further headers of this answer, in place of those of every answer. */
  kept?: Headers;
}

/** Headers as a flat list, `own` in place of others of the same name. Joining objects takes five times as long. */
function listed(headers: Headers, own: Headers): string[] {
  const list: string[] = [];
  for (const name in headers) if (!(name in own)) list.push(name, String(headers[name]));
  for (const name in own) list.push(name, String(own[name]));
  return list;
}

/** One write of everything: headers that are set one by one cost as much as all the rest of an answer. */
function end(response: ServerResponse, { status, type, content, kept }: Written, headers: Headers): void {
  const own = { ...kept, 'cache-control': PRIVATE, 'content-type': type, 'content-length': Buffer.byteLength(content) };
  response.writeHead(status, listed(headers, own)).end(content);
}

/** A file is held in memory until its reader has taken it: one who takes nothing for so long has gone. */
export const READER_PATIENCE_MS = 60_000;

/** The policy of what is saved and never opened in the portal's name. */
export const SAVED_ONLY = "sandbox; default-src 'none'";

function sendFile(response: ServerResponse, { file: { name, content }, taken }: FileAnswer, headers: Headers): void {
  if (taken && response.closed) taken();
  else if (taken) response.once('close', taken);
  response.setTimeout(READER_PATIENCE_MS, () => response.destroy());
  const kept = { 'content-security-policy': SAVED_ONLY, 'content-disposition': contentDisposition(name) };
  end(response, { status: 200, type: 'application/octet-stream', content, kept }, headers);
}

function open(response: ServerResponse, answer: OpenAnswer, headers: Headers): void {
  if (response.req.method === 'HEAD') response.writeHead(200, headers).end();
  else answer.open(response, headers);
}

/** Writes an answer of any kind with further headers, whose names are in lower case; to HEAD none stays open. */
export function send(response: ServerResponse, answer: AnyAnswer, headers: Headers = {}): void {
  if ('file' in answer) {
    sendFile(response, answer, headers);
  } else if ('open' in answer) {
    open(response, answer, headers);
  } else if ('media' in answer) {
    end(response, { status: 200, ...answer.media }, { ...headers, ...answer.headers });
  } else {
    const { status = 200, body } = answer;
    const content = typeof body === 'string' ? body : JSON.stringify(body);
    const all = answer.headers ? { ...headers, ...answer.headers } : headers;
    end(response, { status, type: 'application/json; charset=utf-8', content }, all);
  }
}
