import { handedOn } from '$lib/server/files';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) =>
  handedOn(
    await locals.api.GET('/projects/{documentId}/files/{fileId}', {
      params: { path: { documentId: params.id, fileId: params.fileId } },
      parseAs: 'stream',
    }),
  );
