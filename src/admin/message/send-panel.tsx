import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useForm } from '@strapi/strapi/admin';
import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { MESSAGE } from '../types';
import { type Letter, letterOf, type MessageRecord } from './letter';
import { SendButton } from './send-button';

function useSentence(letter: Letter): string {
  const { formatMessage, formatDate } = useIntl();
  const at = letter.is === 'sent' ? formatDate(letter.at, { dateStyle: 'long', timeStyle: 'short' }) : '';
  return formatMessage({ id: `clientele.message.${letter.is}` }, { ...letter, at });
}

const SendContent = ({ record }: { record: MessageRecord | undefined }) => {
  const modified = useForm('SendPanel', (form) => form.modified);
  const letter = letterOf(record, modified);
  const sentence = useSentence(letter);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography textColor="neutral700" id="send-message-state">
        {sentence}
      </Typography>
      {letter.is !== 'sent' && (
        <SendButton
          documentId={record?.documentId as string | undefined}
          disabled={letter.is !== 'ready'}
          describedBy="send-message-state"
          question={sentence}
        />
      )}
    </Flex>
  );
};

/** Beside a message's form: where it stands, and the button that sends it. */
export const SendPanel: PanelComponent = ({ model, document }) => {
  const { formatMessage } = useIntl();
  if (model !== MESSAGE) return null;
  return {
    title: formatMessage({ id: 'clientele.message.panel' }),
    content: <SendContent record={document} />,
  };
};
