import { Grid } from '@strapi/design-system';
import { apart } from '../apart';
import { Beginning } from '../beginning';
import { DialogForm, FormDialog } from '../dialog/form-dialog';
import { Reading } from '../dialog/reading';
import { Rendered } from '../rendered';
import { useGetOwnersProjectQuery } from './acting';
import { ActionField } from './fields';
import { type Action, FORMS, type ProjectBrief } from './project';
import { useSayings } from './sayings';
import { useTaking } from './taking';

interface Props {
  action: Action;
  project: ProjectBrief;
  onClose: () => void;
}

/** Where the words of the request are what is decided about. */
const UNDECIDED = new Set(['proposed', 'offered']);

/** All of what is wanted, as it is now: it is what is decided about. Its beginning, until that is here. */
const Wanted = ({ project: { documentId, description } }: { project: ProjectBrief }) => {
  const { word } = useSayings();
  const { data } = useGetOwnersProjectQuery(documentId, { refetchOnMountOrArgChange: true });
  return (
    <Reading label={word('clientele.project.wanted')}>
      {data ? <Rendered html={data.html} /> : <Beginning>{description}</Beginning>}
    </Reading>
  );
};

/** The fields of one action, and the button that takes it. */
const ActionForm = ({ action, project, onClose }: Props) => {
  const { word } = useSayings();
  const { words, say, refusal, form } = useTaking(action, project, onClose);
  const { fields, needed = [], ends } = FORMS[action];
  return (
    <DialogForm
      {...form}
      means={word(`clientele.project.means.${action}`)}
      submitLabel={word(`clientele.project.do.${action}`)}
      ends={ends ?? false}
    >
      {UNDECIDED.has(project.state) && <Wanted project={project} />}
      <Grid.Root gap={4}>
        {fields.map((name) => (
          <ActionField
            key={name}
            name={name}
            value={words[name]}
            onChange={(value) => say(name, value)}
            error={refusal.fields[name]}
            required={needed.includes(name)}
            project={project}
          />
        ))}
      </Grid.Root>
    </DialogForm>
  );
};

/** The dialog of one action. */
export const ActionDialog = ({ onRestoreFocus, ...props }: Props & { onRestoreFocus: () => void }) => {
  const { word } = useSayings();
  const { title, client } = props.project;
  return (
    <FormDialog
      title={word(`clientele.project.do.${props.action}`)}
      about={client ? `${apart(title)} · ${apart(client.name)}` : title}
      onClose={props.onClose}
      onRestoreFocus={onRestoreFocus}
    >
      <ActionForm {...props} />
    </FormDialog>
  );
};
