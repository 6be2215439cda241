import { Flex, TextButton, Typography } from '@strapi/design-system';
import { useSayings } from '../project/sayings';

/** Says that what was typed the last time is there again, and gives it up where it is not wanted. */
export const WasBegun = ({ onStartOver }: { onStartOver: () => void }) => {
  const { word } = useSayings();
  return (
    <Flex gap={2} wrap="wrap">
      <Typography variant="pi" textColor="neutral700">
        {word('clientele.dialog.was-begun')}
      </Typography>
      <TextButton type="button" onClick={onStartOver}>
        {word('clientele.dialog.start-over')}
      </TextButton>
    </Flex>
  );
};
