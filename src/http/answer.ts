import type { ServerResponse } from 'node:http';
import contentDisposition from 'content-disposition';

/** An answer: an object, or a text of JSON that PostgreSQL built. */
export interface Answer {
  status?: number;
  body: object | string;
}

/** An answer that is a file to save: whatever it holds, no browser opens it in the portal's name. */
export interface FileAnswer {
  file: { name: string; content: Buffer };
}

/** An answer that stays open: whoever gets the response writes to it from then on. */
export interface OpenAnswer {
  open: (response: ServerResponse) => void;
}

export type AnyAnswer = Answer | OpenAnswer | FileAnswer;

/** Answers speak to one person at one moment: no cache may keep them. */
export const PRIVATE = 'private, no-store';

function end(response: ServerResponse, type: string, content: string | Buffer): void {
  response.setHeader('Cache-Control', PRIVATE);
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Length', Buffer.byteLength(content));
  response.end(content);
}

function sendFile(response: ServerResponse, { file: { name, content } }: FileAnswer): void {
  response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'");
  response.setHeader('Content-Disposition', contentDisposition(name));
  end(response, 'application/octet-stream', content);
}

/** Writes an answer of any kind; to HEAD none stays open. */
export function send(response: ServerResponse, answer: AnyAnswer): void {
  response.statusCode = 'body' in answer ? (answer.status ?? 200) : 200;
  if ('file' in answer) {
    sendFile(response, answer);
  } else if ('open' in answer) {
    if (response.req.method === 'HEAD') response.end();
    else answer.open(response);
  } else {
    const { body } = answer;
    end(response, 'application/json; charset=utf-8', typeof body === 'string' ? body : JSON.stringify(body));
  }
}
