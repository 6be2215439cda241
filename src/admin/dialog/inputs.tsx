import { darkTheme, Textarea, TextInput } from '@strapi/design-system';
import { useTheme } from 'styled-components';
import { readAmount } from './amount';

/** What every input of a dialog is handed; its label and its refusal stand around it. */
export interface InputProps {
  name: string;
  value: string;
  onChange: (value: string) => void;
}

/** The browser draws some inputs itself; it is told which of the panel's themes it draws them for. */
export const useColorScheme = () => (useTheme().colors.neutral0 === darkTheme.colors.neutral0 ? 'dark' : 'light');

export const Line = ({ value, onChange, ...rest }: InputProps) => (
  <TextInput {...rest} autoComplete="off" value={value} onChange={(event) => onChange(event.target.value)} />
);

export const Address = ({ value, onChange, ...rest }: InputProps) => (
  <TextInput
    {...rest}
    type="email"
    autoComplete="off"
    value={value}
    onChange={(event) => onChange(event.target.value)}
  />
);

/** Once it is written it shows how it is understood. */
export const Amount = ({ value, onChange, ...rest }: InputProps) => (
  <TextInput
    {...rest}
    autoComplete="off"
    inputMode="decimal"
    placeholder="1200.50"
    value={value}
    onChange={(event) => onChange(event.target.value)}
    onBlur={() => onChange(readAmount(value))}
  />
);

export const Day = ({ value, onChange, ...rest }: InputProps) => (
  <TextInput
    {...rest}
    type="date"
    style={{ colorScheme: useColorScheme() }}
    value={value}
    onChange={(event) => onChange(event.target.value)}
  />
);

export const Prose = ({ value, onChange, ...rest }: InputProps) => (
  <Textarea
    {...rest}
    value={value}
    onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => onChange(event.target.value)}
  />
);
