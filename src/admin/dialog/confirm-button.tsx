import { Button, Dialog, Typography } from '@strapi/design-system';

interface Props {
  label: string;
  /** What is asked before it is done, and what that means. */
  question: string;
  means: string;
  waitLabel: string;
  variant?: React.ComponentProps<typeof Button>['variant'];
  size?: React.ComponentProps<typeof Button>['size'];
  startIcon?: React.ReactNode;
  disabled?: boolean;
  /** The id of the element that says why it is disabled, or what it is about. */
  describedBy?: string;
  isLoading: boolean;
  onConfirm: () => Promise<void>;
}

/** A button of a panel that asks before it does something. */
export const ConfirmButton = ({ label, question, means, waitLabel, isLoading, onConfirm, ...looks }: Props) => {
  const { variant = 'default', size = 'M', startIcon, disabled = false, describedBy } = looks;
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button
          type="button"
          variant={variant}
          size={size}
          startIcon={startIcon}
          disabled={disabled}
          loading={isLoading}
          aria-describedby={describedBy}
          fullWidth
        >
          {label}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{question}</Dialog.Header>
        <Dialog.Body>
          <Typography textAlign="center">{means}</Typography>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {waitLabel}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button onClick={onConfirm} fullWidth>
              {label}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
