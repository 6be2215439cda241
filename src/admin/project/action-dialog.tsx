import { Grid } from '@strapi/design-system';
import { apart } from '../apart';
import { DialogForm, FormDialog } from '../dialog/form-dialog';
import { ActionField } from './fields';
import { type Action, FORMS, type ProjectBrief } from './project';
import { useSayings } from './sayings';
import { useTaking } from './taking';
import { useReading, Wanted } from './wanted';

interface Props {
  action: Action;
  project: ProjectBrief;
  onClose: () => void;
}

/** The fields of one action, and the button that takes it. */
const ActionForm = ({ action, project, onClose }: Props) => {
  const { word } = useSayings();
  const read = useReading(project);
  const { words, say, refusal, form } = useTaking(action, project, read, onClose);
  const { fields, needed = [], ends } = FORMS[action];
  return (
    <DialogForm
      {...form}
      means={word(`clientele.project.means.${action}`)}
      submitLabel={word(`clientele.project.do.${action}`)}
      ends={ends ?? false}
    >
      <Wanted brief={project} read={read} />
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
