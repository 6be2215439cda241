import { Field, Flex, IconButton } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { FileButton } from '../files/file-button';
import type { SentFile } from '../files/sent-file';
import { useKeepingFocus } from '../keeping-focus';
import { MessageFiles } from '../message/files';
import { useSayings } from '../project/sayings';

/** What goes with a letter, and how that is changed. */
export interface Attached {
  /** documentId of the draft they are kept with; undefined while there is none. */
  documentId: string | undefined;
  files: SentFile[];
  add: (chosen: File[]) => void;
  remove: (file: SentFile) => void;
  busy: boolean;
}

/** The files that go with a letter. They are kept with its draft, which is begun for them where there is none. */
export const LetterFiles = ({
  documentId,
  files,
  add,
  remove,
  busy,
  error,
}: Attached & { error: string | undefined }) => {
  const { word } = useSayings();
  const keepingFocus = useKeepingFocus();
  const removing = (file: SentFile) => (
    <IconButton
      type="button"
      size="S"
      variant="ghost"
      label={word('clientele.files.remove', { name: file.name })}
      disabled={busy}
      onClick={() => remove(file)}
    >
      <Cross />
    </IconButton>
  );
  return (
    <Field.Root name="files" hint={word('clientele.write.files-hint')} {...(error !== undefined && { error })}>
      <Flex direction="column" alignItems="stretch" gap={2} {...keepingFocus}>
        {documentId !== undefined && <MessageFiles message={documentId} files={files} tools={removing} />}
        <Flex>
          <FileButton loading={busy} onChoose={add}>
            {word('clientele.files.add')}
          </FileButton>
        </Flex>
        <Field.Error />
        <Field.Hint />
      </Flex>
    </Field.Root>
  );
};
