/** A file that somebody sent, as the server tells of it. */
export interface SentFile {
  documentId: string;
  name: string;
  bytes: number;
  from: 'client' | 'owner';
  fromName: string | null;
  createdAt: string;
}

/** A name may be one long word, which must not widen what it stands in. */
export const NAME_STYLE = { overflowWrap: 'anywhere', textAlign: 'start' } as const;
