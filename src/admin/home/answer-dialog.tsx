import { useState } from 'react';
import { Grid } from '@strapi/design-system';
import { DialogField } from '../dialog/field';
import { DialogForm, FormDialog } from '../dialog/form-dialog';
import { Prose } from '../dialog/inputs';
import { type Sent, useSendingForm } from '../dialog/sending';
import { asText } from '../files/as-text';
import { ChosenFiles } from '../files/chosen-files';
import { useSayings } from '../project/sayings';

interface Props {
  /** Whose words are answered. */
  name: string;
  /** What they are about. */
  about: string | undefined;
  /** By what an answer that was begun is found again. */
  place: string;
  /** What is answered. */
  children: React.ReactNode;
  /** Files may go along with the answer. */
  takesFiles?: boolean;
  /** Sends the answer, once for its key. */
  send: (body: string, key: string, files: File[]) => Promise<Sent>;
  onClose: () => void;
}

interface Words {
  body: string;
  files: File[];
}

const nothing = (): Words => ({ body: '', files: [] });

const AnswerForm = ({ place, children, takesFiles = false, send, onClose }: Omit<Props, 'name' | 'about'>) => {
  const { word } = useSayings();
  const { words, say, refusal, form } = useSendingForm({
    about: place,
    first: nothing,
    fields: ['body', 'files'],
    send: ({ body, files }, keyFor) => send(body, keyFor({ body, files: files.map(asText) }), files),
    done: word('clientele.home.answered'),
    onDone: onClose,
  });
  return (
    <DialogForm {...form} submitLabel={word('clientele.home.send-answer')}>
      {children}
      <Grid.Root>
        <DialogField
          name="body"
          label={word('clientele.home.your-answer')}
          value={words.body}
          onChange={(body) => say('body', body)}
          error={refusal.fields.body}
          required
          Input={Prose}
        />
      </Grid.Root>
      {takesFiles && (
        <ChosenFiles files={words.files} error={refusal.fields.files} onChange={(files) => say('files', files)} />
      )}
    </DialogForm>
  );
};

/** Words of a client, and the place to answer them. What is typed and chosen stays until it is sent. */
export const AnswerDialog = ({ name, about, onClose, ...props }: Props) => {
  const { word } = useSayings();
  const [opener] = useState(() => document.activeElement);
  return (
    <FormDialog
      title={word('clientele.home.answer-to', { name })}
      {...(about !== undefined && { about })}
      onClose={onClose}
      onRestoreFocus={() => opener instanceof HTMLElement && opener.focus()}
    >
      <AnswerForm {...props} onClose={onClose} />
    </FormDialog>
  );
};
