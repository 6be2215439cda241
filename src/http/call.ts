import { errors } from '@strapi/utils';
import type { ClientSession } from './client-session';
import { onlyFile, type UploadedFile } from './uploaded-file';

/** What the contract's schemas made of a request. */
export interface Checked<Body = unknown, Query = unknown, Params = unknown> {
  body: Body;
  query: Query;
  params: Params;
}

/** One checked request. */
export interface Call<Body = undefined, Query = undefined, Params = undefined> extends Checked<Body, Query, Params> {
  /** The one file of a contract with `file`. */
  file: UploadedFile | null;
  /** Every file that came, whatever its field. */
  files: UploadedFile[];
  userAgent: string;
  /** Where the person sits, as far as it can be believed: an IP address. */
  address: () => string;
  /** Where an event stream was broken off. */
  lastEventId: string;
  idempotencyKey: string | null;
  /** Method and path, which an Idempotency-Key belongs to. */
  operation: string;
}

/** A checked request of a signed-in client. */
export interface ClientCall<Body = undefined, Query = undefined, Params = undefined> extends Call<Body, Query, Params> {
  session: ClientSession;
}

/** A request as it arrived, whichever way it was dispatched. */
export interface Arrived {
  method: string;
  /** Without the query string. */
  path: string;
  /** A header's text, empty where there is none; `name` is in lower case. */
  header: (name: string) => string;
  /** See `addressOf`. */
  address: () => string;
  files: UploadedFile[];
}

const LONGEST_KEY = 200;

/** The Idempotency-Key of a request; null without one. Throws a 400 for an endless one. */
export function keyOf({ header }: Pick<Arrived, 'header'>): string | null {
  const key = header('idempotency-key');
  if (key.length > LONGEST_KEY) {
    throw new errors.ValidationError(`An Idempotency-Key has at most ${LONGEST_KEY} characters.`);
  }
  return key === '' ? null : key;
}

/** What an Idempotency-Key belongs to. */
export const operationOf = ({ method, path }: Pick<Arrived, 'method' | 'path'>): string => `${method} ${path}`;

/** A request and what its contract made of it, as handlers take them. Throws a 400 for an endless Idempotency-Key. */
export function callOf(arrived: Arrived, checked: Checked): Call<unknown, unknown, unknown> {
  return {
    ...checked,
    file: onlyFile(arrived.files),
    files: arrived.files,
    address: arrived.address,
    userAgent: arrived.header('user-agent'),
    lastEventId: arrived.header('last-event-id'),
    idempotencyKey: keyOf(arrived),
    operation: operationOf(arrived),
  };
}
