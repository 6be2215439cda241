import { Box, Field, Flex, Typography } from '@strapi/design-system';
import { type InputProps, useColorScheme } from './inputs';

/** How much is done, from 0 to 100. */
export const Percent = ({ name, value, onChange }: InputProps) => {
  const { id, error } = Field.useField('Percent');
  return (
    <Flex gap={4}>
      <Box
        tag="input"
        type="range"
        id={id}
        name={name}
        min={0}
        max={100}
        step={1}
        value={value}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => onChange(event.target.value)}
        aria-describedby={error ? `${id}-error` : undefined}
        flex="1"
        color="primary600"
        style={{ accentColor: 'currentColor', colorScheme: useColorScheme() }}
      />
      <Typography tag="output" htmlFor={id} fontWeight="bold" textColor="neutral800" minWidth="5rem" textAlign="end">
        {value}%
      </Typography>
    </Flex>
  );
};
