import type { Api } from './api';

/** A form with one file, as the API takes it. */
function formWith(file: File | null): FormData {
  const form = new FormData();
  if (file) form.set('file', file);
  return form;
}

/** The files that somebody chose in a field; an empty choice is none. */
export const chosenFiles = (form: FormData, name: string): File[] =>
  form.getAll(name).filter((one): one is File => one instanceof File && one.name !== '');

/** Sends one file of a project; the API says whether it may be sent. Sent again under the same key, it arrives once. */
export const sendFile = (api: Api, documentId: string, file: File | null, key: string = crypto.randomUUID()) =>
  api.POST('/projects/{documentId}/files', {
    params: { path: { documentId } },
    headers: { 'Idempotency-Key': key },
    // The contract can only say "binary"; what is sent is the form itself, streamed on as multipart.
    body: { file: '' },
    bodySerializer: () => formWith(file),
  });
