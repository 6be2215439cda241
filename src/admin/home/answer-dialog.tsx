import { useNotification } from '@strapi/strapi/admin';
import { Button, Field, Flex, Modal, Textarea } from '@strapi/design-system';
import { useState } from 'react';
import { stayOpen } from '../dialog/form-dialog';
import { NOTHING_REFUSED, type Refusal, refusalOf } from '../dialog/refusal';
import { ChosenFiles } from '../files/chosen-files';
import { useKey } from '../idempotency';
import { useSayings } from '../project/sayings';
import { type ApiError, useRefusal } from '../refused';

/** What a mutation of the panel comes back with. */
type Sent = { data: unknown } | { error: ApiError };

interface Props {
  title: string;
  /** What is answered. */
  children: React.ReactNode;
  /** Files may go along with the answer. */
  takesFiles?: boolean;
  /** Sends the answer, once for its key. */
  send: (body: string, key: string, files: File[]) => Promise<Sent>;
  onClose: () => void;
}

type FieldName = 'body' | 'files';

/** What makes another attempt of it. */
const asText = (body: string, files: File[]) => ({
  body,
  files: files.map(({ name, size, lastModified }) => [name, size, lastModified]),
});

/** Sends an answer and says so; `refusal` is what the server had against it. */
function useAnswering({ send, onClose }: Pick<Props, 'send' | 'onClose'>) {
  const { word } = useSayings();
  const [refusal, setRefusal] = useState<Refusal<FieldName>>(NOTHING_REFUSED);
  const [sending, setSending] = useState(false);
  const { toggleNotification } = useNotification();
  const formatError = useRefusal();
  const keyFor = useKey();
  const answer = async (body: string, files: File[]) => {
    setSending(true);
    const sent = await send(body, keyFor(asText(body, files)), files);
    setSending(false);
    if ('error' in sent) {
      setRefusal(refusalOf(['body', 'files'], sent.error, formatError(sent.error)));
      return;
    }
    toggleNotification({ type: 'success', message: word('clientele.home.answered') });
    onClose();
  };
  return { answer, sending, refusal };
}

/** Words of a client, and the place to answer them. What is typed and chosen stays when it could not be sent. */
export const AnswerDialog = ({ title, children, takesFiles = false, send, onClose }: Props) => {
  const { word } = useSayings();
  const [opener] = useState(() => document.activeElement);
  const [body, setBody] = useState('');
  const [files, setFiles] = useState<File[]>([]);
  const { answer, sending, refusal } = useAnswering({ send, onClose });
  const error = refusal.fields.body ?? refusal.sentence ?? undefined;

  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    // The form of a record may be around this one, as far as React's events go.
    event.stopPropagation();
    void answer(body, files);
  };
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content
        aria-describedby={undefined}
        style={{ maxWidth: '56rem' }}
        onPointerDownOutside={stayOpen}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          if (opener instanceof HTMLElement) opener.focus();
        }}
      >
        <Modal.Header closeLabel={word('clientele.dialog.not-now')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <form onSubmit={submit} noValidate>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {children}
              <Field.Root name="body" required {...(error !== undefined && { error })}>
                <Field.Label>{word('clientele.home.your-answer')}</Field.Label>
                <Textarea
                  autoFocus
                  value={body}
                  onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => setBody(event.target.value)}
                />
                <Field.Error />
              </Field.Root>
              {takesFiles && <ChosenFiles files={files} error={refusal.fields.files} onChange={setFiles} />}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Modal.Close>
              <Button variant="tertiary">{word('clientele.dialog.not-now')}</Button>
            </Modal.Close>
            <Button type="submit" loading={sending}>
              {word('clientele.home.send-answer')}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};
