/** Where a record is opened in the panel. */
export const recordAt = (type: string, documentId: string): string =>
  `/content-manager/collection-types/${type}/${documentId}`;
