import { answered } from '$lib/server/refusal';
import type { RequestHandler } from './$types';

const HANDED_ON = ['content-disposition', 'content-type', 'content-length', 'cache-control', 'content-security-policy'];

/** A file of a project, handed on from the API as it comes: to be saved, whatever it is. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const answer = await locals.api.GET('/projects/{documentId}/files/{fileId}', {
    params: { path: { documentId: params.id, fileId: params.fileId } },
    parseAs: 'stream',
  });
  const content = answered(answer);
  const headers = HANDED_ON.flatMap((name): [string, string][] => {
    const value = answer.response.headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  return new Response(content as unknown as ReadableStream, { headers });
};
