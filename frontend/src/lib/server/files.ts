import type { Topic } from '$lib/api/types';
import type { Api } from './api';
import type { ProjectStep } from './project-form';
import { answered } from './refusal';

/** A form as the API takes it: fields, and any number of files in one of them. */
function formWith(fields: Record<string, string | null | undefined>, name: string, files: File[]): FormData {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) if (value != null) form.set(field, value);
  for (const file of files) form.append(name, file);
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
    bodySerializer: () => formWith({}, 'file', file ? [file] : []),
  });

/** Sent again under the same key, it arrives once. */
type Key = { 'Idempotency-Key': string };

/** What a client writes to the owner; of which project, by its documentId. */
interface NewMessage {
  topic: Topic;
  subject: string;
  body: string;
  project: string | null;
}

/** Sends a message to the owner with all of its files, or not at all. */
export const sendMessage = (api: Api, words: NewMessage, files: File[], headers: Key) =>
  api.POST('/messages', {
    headers,
    body: { data: words },
    ...(files.length > 0 && { bodySerializer: () => formWith({ ...words }, 'files', files) }),
  });

/** Sends an answer to a message with all of its files, or not at all. */
export const sendAnswer = (api: Api, documentId: string, body: string, files: File[], key: string) =>
  api.POST('/messages/{documentId}/replies', {
    params: { path: { documentId } },
    headers: { 'Idempotency-Key': key },
    body: { data: { body } },
    ...(files.length > 0 && { bodySerializer: () => formWith({ body }, 'files', files) }),
  });

/** Does something with a project; an answer brings its files along, all of them or none is sent. */
export const takeStep = (api: Api, documentId: string, step: ProjectStep, files: File[], headers: Key) =>
  api.POST('/projects/{documentId}/actions', {
    params: { path: { documentId } },
    headers,
    body: { data: step },
    ...(step.action === 'answer' &&
      files.length > 0 && {
        bodySerializer: () => formWith({ ...step }, 'files', files),
      }),
  });

const HANDED_ON = ['content-disposition', 'content-type', 'content-length', 'cache-control', 'content-security-policy'];

/** A file, handed on from the API as it comes: to be saved, whatever it is. */
export function handedOn(answer: { data?: unknown; error?: unknown; response: Response }): Response {
  const content = answered(answer);
  const headers = HANDED_ON.flatMap((name): [string, string][] => {
    const value = answer.response.headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  return new Response(content as ReadableStream, { headers });
}
