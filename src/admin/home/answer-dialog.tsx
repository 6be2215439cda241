import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { Button, Field, Flex, Modal, Textarea } from '@strapi/design-system';
import { useState } from 'react';
import { useKey } from '../idempotency';
import { useSayings } from '../project/sayings';

/** What a mutation of the panel comes back with. */
type Sent =
  { data: unknown } | { error: Parameters<ReturnType<typeof useAPIErrorHandler>['_unstableFormatAPIError']>[0] };

interface Props {
  title: string;
  /** What is answered. */
  children: React.ReactNode;
  /** Sends the answer, once for its key. */
  send: (body: string, key: string) => Promise<Sent>;
  onClose: () => void;
}

/** Words of a client, and the place to answer them. What is typed stays when it could not be sent. */
export const AnswerDialog = ({ title, children, send, onClose }: Props) => {
  const { word } = useSayings();
  const [body, setBody] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const [sending, setSending] = useState(false);
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: formatError } = useAPIErrorHandler();
  const keyFor = useKey();

  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    // The form of a record may be around this one, as far as React's events go.
    event.stopPropagation();
    setSending(true);
    const sent = await send(body, keyFor({ body }));
    setSending(false);
    if ('error' in sent) {
      setRefusal(formatError(sent.error));
      return;
    }
    toggleNotification({ type: 'success', message: word('clientele.home.answered') });
    onClose();
  };
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined} style={{ maxWidth: '56rem' }}>
        <Modal.Header closeLabel={word('clientele.project.not-now')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <form onSubmit={(event) => void submit(event)} noValidate>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {children}
              <Field.Root name="body" required {...(refusal !== undefined && { error: refusal })}>
                <Field.Label>{word('clientele.home.your-answer')}</Field.Label>
                <Textarea
                  autoFocus
                  value={body}
                  onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => setBody(event.target.value)}
                />
                <Field.Error />
              </Field.Root>
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Modal.Close>
              <Button variant="tertiary">{word('clientele.project.not-now')}</Button>
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
