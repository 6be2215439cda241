import { Flex } from '@strapi/design-system';
import { FileLine } from '../files/file-line';
import { useSaving } from '../files/saving';
import type { SentFile } from '../files/sent-file';
import { useSayings } from '../project/sayings';

interface Props {
  /** documentId of the message. */
  message: string;
  files: SentFile[];
  /** What can be done with each, beside saving it. */
  tools?: (file: SentFile) => React.ReactNode;
}

/** What came with a message or an answer to it, each to be saved. */
export const MessageFiles = ({ message, files, tools }: Props) => {
  const { size, word } = useSayings();
  const save = useSaving(`/portal/messages/${message}`);
  if (files.length === 0) return null;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1} aria-label={word('clientele.project.files')}>
      {files.map((file) => (
        <FileLine key={file.documentId} file={file} onSave={() => void save(file)} tools={tools?.(file)}>
          {size(file.bytes)}
        </FileLine>
      ))}
    </Flex>
  );
};
