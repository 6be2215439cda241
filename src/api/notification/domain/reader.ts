/** Somebody who is told of what happens. */
export interface Reader {
  side: 'client' | 'owner';
  /** Of the client's user, or of the admin user. */
  id: number;
}
