import { Grid, Typography } from '@strapi/design-system';
import { useNavigate } from 'react-router-dom';
import { DialogField } from '../../dialog/field';
import { DialogForm } from '../../dialog/form-dialog';
import { Line } from '../../dialog/inputs';
import { useSendingForm } from '../../dialog/sending';
import { useSayings } from '../../project/sayings';
import { useRefusal } from '../../refused';
import { CLIENT, listAddress } from '../../types';
import type { Card } from '../client';
import { ErasurePlan } from './erasure-plan';
import { useEraseClientMutation, usePreviewErasureQuery } from './erasing';

/** What erasing would do. */
const Look = ({ documentId }: { documentId: string }) => {
  const { data: preview, error } = usePreviewErasureQuery(documentId);
  const formatError = useRefusal();
  if (preview) return <ErasurePlan preview={preview} />;
  return error ? <Typography textColor="danger600">{formatError(error)}</Typography> : null;
};

/** Erases a client for good, after a look at what that does and their name typed once more. */
export const EraseForm = ({ card: { documentId, name } }: { card: Card }) => {
  const { word } = useSayings();
  const [erase] = useEraseClientMutation();
  const navigate = useNavigate();
  const { words, say, refusal, form } = useSendingForm({
    about: null,
    first: () => ({ name: '' }),
    fields: ['name'],
    send: (typed, keyFor) => erase({ documentId, ...typed, key: keyFor({ documentId, ...typed }) }),
    done: word('clientele.erase.done'),
    // There is no record to go back to.
    onDone: () => navigate(listAddress(CLIENT), { replace: true }),
  });
  return (
    <DialogForm {...form} means={word('clientele.erase.means', { name })} submitLabel={word('clientele.erase.do')} ends>
      <Look documentId={documentId} />
      <Grid.Root>
        <DialogField
          name="name"
          label={word('clientele.erase.name', { name })}
          value={words.name}
          onChange={(typed) => say('name', typed)}
          error={refusal.fields.name}
          required
          Input={Line}
        />
      </Grid.Root>
    </DialogForm>
  );
};
