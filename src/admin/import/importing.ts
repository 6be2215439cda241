import { adminApi } from '@strapi/strapi/admin';
import { withKey } from '../idempotency';
import { CLIENT } from '../types';

export const STATES = ['new', 'here', 'twice', 'wrong'] as const;
type State = (typeof STATES)[number];

/** What is wrong in a row, and what stands there. */
export interface Fault {
  field: string;
  value: string;
  message: string;
}

export interface PlannedRow {
  row: number;
  state: State;
  name: string;
  company: string | null;
  email: string | null;
  faults: Fault[];
  known?: { documentId: string; name: string; archived: boolean };
  sameAs?: number;
}

/** What an import of a file would do. */
export interface Plan {
  separator: string;
  headers: { text: string; column: string | null }[];
  counts: Record<State, number>;
  rows: PlannedRow[];
}

/** What an import did. */
export interface Done {
  entered: number;
  invited: number;
  here: number;
  twice: number;
  wrong: number;
}

interface Import {
  file: Blob;
  invite: boolean;
  key: string;
}

function formOf(file: Blob, fields: Record<string, string> = {}): FormData {
  const form = new FormData();
  form.set('file', file, 'clients.csv');
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

const importing = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (build) => ({
    previewImport: build.mutation<Plan, Blob>({
      query: (file) => ({ url: '/portal/clients/import/preview', method: 'POST', data: formOf(file) }),
      transformResponse: ({ data }: { data: Plan }) => data,
    }),
    importClients: build.mutation<Done, Import>({
      query: ({ file, invite, key }) => ({
        url: '/portal/clients/import',
        method: 'POST',
        data: formOf(file, { invite: String(invite) }),
        config: withKey(key),
      }),
      transformResponse: ({ data }: { data: Done }) => data,
      invalidatesTags: [{ type: 'Document', id: `${CLIENT}_LIST` }],
    }),
  }),
});

/** Asks what a file of clients would do, and does it. */
export const { usePreviewImportMutation, useImportClientsMutation } = importing;
