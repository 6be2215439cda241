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

const always = () => true;

/** Makes panels that stand beside the form of a record that is there: each with its title and what it tells. */
export function panelsOf<Data>({ type, useMay, useRead, loading }: Told<Data>) {
  type Tell = (data: Data) => React.ReactNode;

  const Read = ({ documentId, tell }: { documentId: string; tell: Tell }) => {
    const { data, error } = useRead(documentId);
    return data ? tell(data) : <Pending error={error} loading={loading} />;
  };

  /** @param useStands whether it stands beside a record, for one that is not told of each */
  return (
    title: string,
    tell: Tell,
    useStands: (documentId: string | undefined) => boolean = always,
  ): PanelComponent => {
    const RecordPanel: PanelComponent = ({ model, document }) => {
      const { word } = useSayings();
      const may = useMay();
      const documentId = model === type && may ? document?.documentId : undefined;
      const stands = useStands(documentId);
      if (!documentId || !stands) return null;
      return { title: word(title), content: <Read key={documentId} documentId={documentId} tell={tell} /> };
    };
    return RecordPanel;
  };
}
