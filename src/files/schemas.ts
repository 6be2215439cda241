import { z } from 'zod';
import { moment, recordId } from '../http/schemas';

/** Path of one file of a project or a message. */
export const byFile = z.object({ documentId: recordId, fileId: recordId });

export const sentFile = z
  .object({
    documentId: z.string(),
    name: z.string(),
    bytes: z.int(),
    from: z.enum(['client', 'owner']),
    fromName: z.string().nullable(),
    createdAt: moment,
  })
  .meta({ id: 'SentFile' });
