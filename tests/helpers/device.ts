/** What the browser of whoever is not told otherwise says it is, in requests of their own as on pages: one device. */
export const DEVICE =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36';
