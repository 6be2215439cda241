import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Pending } from './pending';
import { useSayings } from './project/sayings';
import type { ApiError } from './refused';

/** A kind of record with something to tell beside its form. */
interface Told<Data> {
  type: string;
  /** Whether the person at the panel may know. */
  useMay: () => boolean;
  /** All panels of a record read it once. */
  useRead: (documentId: string) => { data?: Data; error?: ApiError };
  /** What is said while it is being read. */
  loading: string;
}

/** Makes panels that stand beside the form of a record that is there: each with its title and what it tells. */
export function panelsOf<Data>({ type, useMay, useRead, loading }: Told<Data>) {
  type Tell = (data: Data) => React.ReactNode;

  const Read = ({ documentId, tell }: { documentId: string; tell: Tell }) => {
    const { data, error } = useRead(documentId);
    return data ? tell(data) : <Pending error={error} loading={loading} />;
  };

  return (title: string, tell: Tell): PanelComponent => {
    const RecordPanel: PanelComponent = ({ model, document }) => {
      const { word } = useSayings();
      const may = useMay();
      const documentId = document?.documentId;
      if (model !== type || !documentId || !may) return null;
      return { title: word(title), content: <Read key={documentId} documentId={documentId} tell={tell} /> };
    };
    return RecordPanel;
  };
}
