import { useAPIErrorHandler, useNotification, useRBAC } from '@strapi/strapi/admin';
import { Button, Dialog, Typography } from '@strapi/design-system';
import { PaperPlane } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { useSendMessageMutation } from './send';
import { rememberSent } from './sent';

const NEEDED = [{ action: 'api::portal.send-messages', subject: null }];

/** Sends a draft, says how far it got and goes back to the list, where it now stands among the sent ones. */
function useSending(documentId: string) {
  const [sendMessage, { isLoading }] = useSendMessageMutation();
  const { _unstableFormatAPIError: formatError } = useAPIErrorHandler();
  const { toggleNotification } = useNotification();
  const { formatMessage } = useIntl();
  const navigate = useNavigate();
  const send = async () => {
    const answer = await sendMessage(documentId);
    if ('error' in answer) {
      toggleNotification({ type: 'danger', message: formatError(answer.error) });
      return;
    }
    rememberSent(documentId);
    toggleNotification({
      type: 'success',
      message: formatMessage({ id: 'clientele.message.reached' }, { inboxes: answer.data.inboxes }),
    });
    navigate('..', { relative: 'path' });
  };
  return { send, isLoading };
}

interface Props {
  documentId: string | undefined;
  disabled: boolean;
  /** The id of the element that says why it is disabled, or whom it reaches. */
  describedBy: string;
  question: string;
}

/** Asks before it sends: a sent message can't be taken back. */
export const SendButton = ({ documentId = '', disabled, describedBy, question }: Props) => {
  const { formatMessage } = useIntl();
  const { allowedActions, isLoading: asking } = useRBAC(NEEDED);
  const { send, isLoading } = useSending(documentId);
  if (asking || !allowedActions.canSendMessages) return null;
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button
          type="button"
          startIcon={<PaperPlane />}
          disabled={disabled}
          loading={isLoading}
          aria-describedby={describedBy}
          fullWidth
        >
          {formatMessage({ id: 'clientele.message.send' })}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{formatMessage({ id: 'clientele.message.question' })}</Dialog.Header>
        <Dialog.Body>
          <Typography textAlign="center">
            {question} {formatMessage({ id: 'clientele.message.final' })}
          </Typography>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {formatMessage({ id: 'clientele.message.wait' })}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button onClick={send} fullWidth>
              {formatMessage({ id: 'clientele.message.send' })}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
