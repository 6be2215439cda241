import { Button } from '@strapi/design-system';
import { useRef, useState } from 'react';
import { FormDialog } from './form-dialog';
import { GROWING } from './growing';

interface Props {
  label: string;
  variant?: React.ComponentProps<typeof Button>['variant'];
  startIcon?: React.ReactNode;
  disabled?: boolean;
  /** The id of the element that says why it is disabled. */
  describedBy?: string | undefined;
  /** What stands in the dialog; it is handed what closes it. */
  children: (close: () => void) => React.ReactNode;
}

/** A button of a panel that opens a dialog with a form, under the same name. */
export const DialogButton = ({
  label,
  variant = 'tertiary',
  startIcon,
  disabled = false,
  describedBy,
  children,
}: Props) => {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => setOpen(false);
  return (
    <>
      <Button
        ref={button}
        type="button"
        variant={variant}
        startIcon={startIcon}
        disabled={disabled}
        aria-haspopup="dialog"
        aria-describedby={describedBy}
        onClick={() => setOpen(true)}
        style={GROWING}
        fullWidth
      >
        {label}
      </Button>
      {isOpen && (
        <FormDialog title={label} onClose={close} onRestoreFocus={() => button.current?.focus()}>
          {children(close)}
        </FormDialog>
      )}
    </>
  );
};
