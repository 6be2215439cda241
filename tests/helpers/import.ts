import type { Answer, RequestOptions } from './api';
import { owner, type Person } from './people';

interface Preview {
  separator: string;
  headers: { text: string; column: string | null }[];
  counts: Record<'new' | 'here' | 'twice' | 'wrong', number>;
  rows: {
    row: number;
    state: string;
    name: string;
    email: string | null;
    faults: { field: string; value: string; message: string }[];
    known?: { documentId: string; name: string; archived: boolean };
    sameAs?: number;
  }[];
}

interface Imported {
  entered: number;
  invited: number;
  here: number;
  twice: number;
  wrong: number;
}

function formOf(content: string | Uint8Array<ArrayBuffer>, fields: Record<string, string>): FormData {
  const form = new FormData();
  form.set('file', new Blob([content]), 'clients.csv');
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

const CLIENTS = '/portal/clients/import';

/** What an import of a file would do. */
export const previewOf = async (
  content: string | Uint8Array<ArrayBuffer>,
  who?: Person,
): Promise<Answer<{ data: Preview }>> => (who ?? (await owner())).post(`${CLIENTS}/preview`, formOf(content, {}));

/** Imports a file. */
export const imported = async (
  content: string | Uint8Array<ArrayBuffer>,
  fields: Record<string, string> = {},
  options: RequestOptions = {},
): Promise<Answer<{ data: Imported }>> => (await owner()).post(CLIENTS, formOf(content, fields), options);
