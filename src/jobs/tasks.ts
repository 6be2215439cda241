import type { JobHelpers } from 'graphile-worker';

/** What each kind of job is told. Whether an address has an account is asked in the job, never in the request. */
export interface Tasks {
  'registration-asked': {
    name: string;
    username: string;
    email: string;
    passwordHash: string;
    timeZone?: string | undefined;
  };
  'confirmation-asked-again': { email: string };
  'password-forgotten': { email: string };
  /** By somebody who works in the panel. */
  'panel-password-forgotten': { email: string };
  /** `under`: the seal of the password under which it was asked. */
  'address-change-asked': { userId: number; email: string; under: string };
  'client-invited': { invitation: string };
  'user-removed': { email: string; removedBy: string; client: string };
  'security-notice': { kind: 'password' | 'address'; email: string };
  'signed-in-elsewhere': { userId: number; userAgent: string; at: string };
  'send-mail': { id: string };
  'tell-news': { reader: string };
}

/** Who does some of the jobs. */
export type Jobs<Name extends keyof Tasks> = {
  [Each in Name]: (payload: Tasks[Each], helpers: JobHelpers) => Promise<void>;
};

/** What a job is known by for good, across every attempt at it. */
export const keyOf = ({ job }: JobHelpers): string =>
  `${job.task_identifier}:${job.id}:${job.created_at.toISOString()}`;
