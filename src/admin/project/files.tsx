import { Flex, Typography } from '@strapi/design-system';
import { apart } from '../apart';
import { FileButton } from '../files/file-button';
import { FileLine } from '../files/file-line';
import { useSaving } from '../files/saving';
import { NAME_STYLE, type SentFile } from '../files/sent-file';
import type { Project } from './project';
import { useSayings } from './sayings';
import { useSending } from './sending';

const File = ({ file, onSave }: { file: SentFile; onSave: () => void }) => {
  const { moment, size, word } = useSayings();
  const { bytes, from, fromName, createdAt } = file;
  return (
    <FileLine file={file} onSave={onSave}>
      {size(bytes)} · {fromName ?? word(from)} · <time dateTime={createdAt}>{moment(createdAt)}</time>
    </FileLine>
  );
};

/** What is chosen is sent at once. */
const AddFiles = ({ documentId }: { documentId: string }) => {
  const { word } = useSayings();
  const { send, unsent, left } = useSending(documentId);
  return (
    <>
      <FileButton onChoose={(files) => void send(files)} loading={left > 0} fullWidth>
        {left > 0 ? word('clientele.project.files-left', { count: left }) : word('clientele.files.add')}
      </FileButton>
      <div role="alert">
        {unsent.map(({ name, why }) => (
          <Typography key={name} tag="p" textColor="danger600" style={NAME_STYLE}>
            {apart(name)}: {why}
          </Typography>
        ))}
      </div>
    </>
  );
};

/** The files of a project: each to be saved, and more to be added. */
export const Files = ({ project: { documentId, files } }: { project: Project }) => {
  const { word } = useSayings();
  const save = useSaving(`/portal/projects/${documentId}`);
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
