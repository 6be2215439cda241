import { Button } from '@strapi/design-system';
import { type Action, FORMS } from './project';
import { useSayings } from './sayings';

interface Props {
  actions: Action[];
  disabled: boolean;
  /** The id of the element that says why they are disabled. */
  describedBy: string;
  onChoose: (action: Action, button: HTMLButtonElement) => void;
}

const looks = (action: Action, first: boolean) => {
  if (FORMS[action].ends) return 'danger-light';
  return first ? 'default' : 'tertiary';
};

/** One button for each action, the likeliest on top. */
export const ActionButtons = ({ actions, disabled, describedBy, onChoose }: Props) => {
  const { word } = useSayings();
  return actions.map((action, index) => (
    <Button
      key={action}
      type="button"
      variant={looks(action, index === 0)}
      disabled={disabled}
      aria-describedby={disabled ? describedBy : undefined}
      aria-haspopup="dialog"
      onClick={(event: React.MouseEvent<HTMLButtonElement>) => onChoose(action, event.currentTarget)}
      fullWidth
    >
      {word(`clientele.project.do.${action}`)}
    </Button>
  ));
};
