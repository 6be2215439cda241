/** A file that was not taken, and the sentence that says why. */
export interface RefusedFile {
  name: string;
  why: string;
}

/** What of a request's files is missing. */
export interface RefusedFiles {
  files: RefusedFile[];
  /** How many more there are than can be named. */
  more: number;
}
