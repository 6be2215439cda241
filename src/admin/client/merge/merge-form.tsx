import { Typography } from '@strapi/design-system';
import { DialogForm } from '../../dialog/form-dialog';
import { useSendingForm } from '../../dialog/sending';
import { useSayings } from '../../project/sayings';
import type { Card } from '../client';
import { MergePlan } from './merge-plan';
import { useMergeClientsMutation, usePreviewMergeQuery } from './merging';
import { OtherClient } from './other-client';
import { useRefusal } from '../../refused';

/** What merging with a chosen client would do. */
const Look = ({ documentId, from }: { documentId: string; from: string }) => {
  const { data: plan, error } = usePreviewMergeQuery({ documentId, from });
  const formatError = useRefusal();
  if (plan) return <MergePlan plan={plan} />;
  return error ? <Typography textColor="danger600">{formatError(error)}</Typography> : null;
};

/** Merges another client into this one, after a look at what that does. */
export const MergeForm = ({ card: { documentId, name }, onDone }: { card: Card; onDone: () => void }) => {
  const { word } = useSayings();
  const [merge] = useMergeClientsMutation();
  const { words, say, refusal, form } = useSendingForm({
    about: null,
    first: () => ({ from: '' }),
    fields: ['from'],
    send: ({ from }, keyFor) => merge({ documentId, from, key: keyFor({ documentId, from }) }),
    done: word('clientele.merge.done'),
    onDone,
  });
  return (
    <DialogForm {...form} means={word('clientele.merge.means', { name })} submitLabel={word('clientele.merge.do')} ends>
      <OtherClient
        except={documentId}
        chosen={words.from}
        error={refusal.fields.from}
        onChoose={(from) => say('from', from)}
      />
      {words.from !== '' && <Look key={words.from} documentId={documentId} from={words.from} />}
    </DialogForm>
  );
};
