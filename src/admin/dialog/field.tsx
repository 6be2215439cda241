import { Field, Grid, Typography } from '@strapi/design-system';
import type { InputProps } from './inputs';

interface Props extends InputProps {
  label: string;
  hint?: string | undefined;
  /** What the server had to say about it. */
  error: string | undefined;
  required?: boolean;
  /** Its share of twelve, where the dialog is wide. */
  share?: number;
  Input: (props: InputProps) => React.ReactNode;
}

/** One field of a dialog in its grid. Its hint helps most where something was refused, and there Strapi's would go. */
export const DialogField = ({ name, label, hint, error, required = false, share = 12, Input, ...input }: Props) => (
  <Grid.Item col={share} xs={12} direction="column" alignItems="stretch">
    <Field.Root name={name} error={error} hint={hint} required={required}>
      <Field.Label>{label}</Field.Label>
      <Input name={name} {...input} />
      <Field.Error />
      <Field.Hint />
      {error !== undefined && hint !== undefined && (
        <Typography variant="pi" tag="p" textColor="neutral600">
          {hint}
        </Typography>
      )}
    </Field.Root>
  </Grid.Item>
);
