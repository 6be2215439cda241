import { Grid } from '@strapi/design-system';
import { DialogField } from '../../dialog/field';
import { DialogForm } from '../../dialog/form-dialog';
import { Prose } from '../../dialog/inputs';
import { useSendingForm } from '../../dialog/sending';
import { useSayings } from '../../project/sayings';
import type { Card } from '../client';
import { useDeclineErasureMutation } from './erasing';

/** Says no to a client who asks to be erased, and why. */
export const DeclineForm = ({ card: { documentId, name }, onDone }: { card: Card; onDone: () => void }) => {
  const { word } = useSayings();
  const [decline] = useDeclineErasureMutation();
  const { words, say, refusal, form } = useSendingForm({
    about: `decline erasing ${documentId}`,
    first: () => ({ reason: '' }),
    fields: ['reason'],
    send: (typed, keyFor) => decline({ documentId, ...typed, key: keyFor({ documentId, ...typed }) }),
    done: word('clientele.erase.declined'),
    onDone,
  });
  return (
    <DialogForm
      {...form}
      means={word('clientele.erase.decline-means', { name })}
      submitLabel={word('clientele.erase.decline-do')}
    >
      <Grid.Root>
        <DialogField
          name="reason"
          label={word('clientele.erase.reason')}
          value={words.reason}
          onChange={(reason) => say('reason', reason)}
          error={refusal.fields.reason}
          required
          Input={Prose}
        />
      </Grid.Root>
    </DialogForm>
  );
};
