import { Button, Flex, TextButton, Typography } from '@strapi/design-system';
import { Paperclip } from '@strapi/icons';
import { useRef } from 'react';
import type { Project, ProjectFile } from './project';
import { useSaving } from './saving';
import { useSayings } from './sayings';
import { useSending } from './sending';

const KEPT_IN_ONE_PIECE = { overflowWrap: 'anywhere', textAlign: 'start' } as const;

const File = ({ file, onSave }: { file: ProjectFile; onSave: () => void }) => {
  const { moment, size, word } = useSayings();
  const { name, bytes, from, fromName, createdAt } = file;
  return (
    <Flex tag="li" direction="column" alignItems="flex-start">
      <TextButton type="button" onClick={onSave} style={KEPT_IN_ONE_PIECE}>
        {name}
      </TextButton>
      <Typography variant="pi" textColor="neutral600">
        {size(bytes)} · {fromName ?? word(from)} · <time dateTime={createdAt}>{moment(createdAt)}</time>
      </Typography>
    </Flex>
  );
};

/** Opens the browser's own choice of files. What is chosen is sent at once. */
const AddFiles = ({ documentId }: { documentId: string }) => {
  const { word } = useSayings();
  const { send, unsent, left } = useSending(documentId);
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ target }: React.ChangeEvent<HTMLInputElement>) => {
    void send([...(target.files ?? [])]);
    target.value = '';
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={word('clientele.project.files-add')}
        onChange={choose}
      />
      <Button
        type="button"
        variant="tertiary"
        startIcon={<Paperclip />}
        loading={left > 0}
        onClick={() => input.current?.click()}
        fullWidth
      >
        {left > 0 ? word('clientele.project.files-left', { count: left }) : word('clientele.project.files-add')}
      </Button>
      <div role="alert">
        {unsent.map(({ name, why }) => (
          <Typography key={name} tag="p" textColor="danger600" style={KEPT_IN_ONE_PIECE}>
            {name}: {why}
          </Typography>
        ))}
      </div>
    </>
  );
};

/** The files of a project: each to be saved, and more to be added. */
export const Files = ({ project: { documentId, files } }: { project: Project }) => {
  const { word } = useSayings();
  const save = useSaving(documentId);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {files.length === 0 ? (
        <Typography textColor="neutral700">{word('clientele.project.files-none')}</Typography>
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
          {files.map((file) => (
            <File key={file.documentId} file={file} onSave={() => void save(file)} />
          ))}
        </Flex>
      )}
      <AddFiles documentId={documentId} />
    </Flex>
  );
};
