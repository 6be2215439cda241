import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/**
 * The least that could show the same page: node:http sends the bytes of a page that was rendered before, after the API was
 * asked for the reader's inbox. Run as a program: API_URL, PAGE_FILE.
 */

const page = readFileSync(process.env.PAGE_FILE ?? '');
const inbox = `${process.env.API_URL ?? ''}/api/messages`;

createServer((request, response) => {
  fetch(inbox, { headers: { authorization: request.headers.authorization ?? '' } })
    .then((answer) => answer.json())
    .then(
      () => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
}).listen(Number(process.env.PORT), '127.0.0.1');
