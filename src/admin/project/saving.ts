import { useAPIErrorHandler, useFetchClient, useNotification } from '@strapi/strapi/admin';
import type { ProjectFile } from './project';

/** Hands a file to the browser, to be saved under its name. */
function save(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}

/** Fetches a file of a project with the panel's own session, since none has an address that is open, and saves it. */
export function useSaving(projectId: string) {
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: formatError } = useAPIErrorHandler();
  return async ({ documentId, name }: ProjectFile) => {
    try {
      const { data } = await get<Blob>(`/portal/projects/${projectId}/files/${documentId}`, { responseType: 'blob' });
      save(data, name);
    } catch (error) {
      toggleNotification({ type: 'danger', message: formatError(error as Parameters<typeof formatError>[0]) });
    }
  };
}
