import { useAPIErrorHandler, useNotification, useRBAC } from '@strapi/strapi/admin';
import { PaperPlane } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { ConfirmButton } from '../dialog/confirm-button';
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
    <ConfirmButton
      label={formatMessage({ id: 'clientele.message.send' })}
      question={formatMessage({ id: 'clientele.message.question' })}
      means={`${question} ${formatMessage({ id: 'clientele.message.final' })}`}
      waitLabel={formatMessage({ id: 'clientele.message.wait' })}
      startIcon={<PaperPlane />}
      disabled={disabled}
      describedBy={describedBy}
      isLoading={isLoading}
      onConfirm={send}
    />
  );
};
