import { Flex } from '@strapi/design-system';
import { InputRenderer, useField } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { useSayings } from '../project/sayings';
import { useMayWrite } from '../thread/threads';
import { Preview } from '../write/preview';
import { useGetMessageQuery } from '../write/writing';
import { MessageFiles } from './files';

/** A letter that was sent, as it is read: in the name of one who has it. */
const SentLetter = ({ documentId }: { documentId: string }) => {
  const { word } = useSayings();
  const { data: message } = useGetMessageQuery(documentId);
  if (!message) return null;
  const { subject, body, from, readers, files } = message;
  const reader = readers[0]?.client ?? null;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Preview
        title={word(`clientele.message.as-read.${from}`, { name: reader?.name ?? 'nobody' })}
        subject={subject}
        body={body}
        reader={reader}
      />
      <MessageFiles message={documentId} files={files} />
    </Flex>
  );
};

type Props = React.ComponentProps<typeof InputRenderer>;

/** The words of a message in its record's form: a sent one is read and not written, so no editor stands there. */
export const Letter = (props: Props) => {
  const { id } = useParams();
  const mayWrite = useMayWrite();
  const { value } = useField<string>(props.name);
  if (props.disabled && mayWrite && id !== undefined && value) return <SentLetter documentId={id} />;
  return <InputRenderer {...({ ...props, type: 'text' } as Props)} />;
};
