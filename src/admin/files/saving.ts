import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useRefusal } from '../refused';
import type { SentFile } from './sent-file';

/** Hands a file to the browser, to be saved under its name. */
function save(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}

/**
 * Fetches a file with the panel's own session, since none has an address that is open, and saves it.
 * @param holder path of the project or the message it belongs to, such as `/portal/projects/…`
 */
export function useSaving(holder: string) {
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const formatError = useRefusal();
  return async ({ documentId, name }: Pick<SentFile, 'documentId' | 'name'>) => {
    try {
      const { data } = await get<Blob>(`${holder}/files/${documentId}`, { responseType: 'blob' });
      save(data, name);
    } catch (error) {
      toggleNotification({ type: 'danger', message: formatError(error as Parameters<typeof formatError>[0]) });
    }
  };
}
