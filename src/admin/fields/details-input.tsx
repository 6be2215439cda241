import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useId } from 'react';
import { NavLink } from 'react-router-dom';
import { useDetails } from '../activity/details';
import { addressOf, type LogLine } from '../activity/line';
import { useSayings } from '../project/sayings';
import type { FieldProps } from './props';

/** What a line of the log tells, in sentences, and the way to what it is about. Nobody writes it. */
const DetailsInput = ({ label }: FieldProps) => {
  const { word } = useSayings();
  const line = useForm('DetailsInput', ({ values }) => values as LogLine);
  const details = useDetails(line);
  const address = addressOf(line);
  const id = useId();
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography id={id} variant="pi" fontWeight="bold" textColor="neutral800">
        {label}
      </Typography>
      <Box tag="ul" aria-labelledby={id}>
        {(details.length > 0 ? details : [word('clientele.details.none')]).map((detail, place) => (
          <Typography key={place} tag="li" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
            {detail}
          </Typography>
        ))}
      </Box>
      {address && (
        <Link tag={NavLink} to={address}>
          {word('clientele.activity.open')}
        </Link>
      )}
    </Flex>
  );
};

export default DetailsInput;
