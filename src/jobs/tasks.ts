/** What each kind of job is told. Whether an address has an account is asked in the job, never in the request. */
export interface Tasks {
  'registration-asked': { name: string; username: string; email: string; passwordHash: string };
  'confirmation-asked-again': { email: string };
  'password-forgotten': { email: string };
  'address-change-asked': { userId: number; email: string };
  'client-invited': { invitation: string };
  'security-notice': { kind: 'password' | 'address'; email: string };
}
