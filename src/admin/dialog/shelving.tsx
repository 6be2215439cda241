import { Archive, ArrowClockwise } from '@strapi/icons';
import { newKey } from '../idempotency';
import { useSayings } from '../project/sayings';
import { ConfirmButton } from './confirm-button';
import { useDoing } from './sending';

export type Shelf = 'archive' | 'restore';

interface Props {
  /** What is put away: its words begin with this. */
  noun: 'client' | 'project';
  name: string;
  isArchived: boolean;
  isLoading: boolean;
  put: (to: Shelf, key: string) => Promise<Parameters<ReturnType<typeof useDoing>>[0]>;
}

/** Puts a record away, or brings it back. */
export const Shelving = ({ noun, name, isArchived, isLoading, put }: Props) => {
  const { word } = useSayings();
  const tell = useDoing();
  const to: Shelf = isArchived ? 'restore' : 'archive';
  const said = (part: string) => word(`clientele.${noun}.${to}${part}`, { name });
  return (
    <ConfirmButton
      label={said('')}
      question={said('-question')}
      means={said('-means')}
      waitLabel={word('clientele.dialog.not-now')}
      size="S"
      variant={isArchived ? 'secondary' : 'tertiary'}
      startIcon={isArchived ? <ArrowClockwise /> : <Archive />}
      isLoading={isLoading}
      onConfirm={async () => tell(await put(to, newKey()), said('-done'))}
    />
  );
};
