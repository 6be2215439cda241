import type { ReactNode } from 'react';

/** What a form hands to the input of a field. */
export interface FieldProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  placeholder?: string;
  required?: boolean;
  disabled?: boolean;
}
