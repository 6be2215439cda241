import { Widget } from '@strapi/strapi/admin';
import { Box, Flex, Link, Typography, VisuallyHidden } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import { Dot } from '../../dot';
import { useSayings } from '../../project/sayings';
import { type Step, STEPS, useFirstSteps } from './steps';

const Line = ({ step, isDone }: { step: Step; isDone: boolean }) => {
  const { word } = useSayings();
  const says = word(`clientele.first-steps.${step}`);
  return (
    <Flex tag="li" gap={3} alignItems="flex-start">
      <Flex width="1.6rem" height="2rem" justifyContent="center" shrink={0} color="success600" aria-hidden>
        {isDone ? <Check /> : <Dot colour="neutral500" hollow />}
      </Flex>
      {isDone ? (
        <Typography textColor="neutral600">
          {says}
          <VisuallyHidden>, {word('clientele.first-steps.done')}</VisuallyHidden>
        </Typography>
      ) : (
        <Box>
          <Link tag={NavLink} to={STEPS[step]}>
            {says}
          </Link>
          <Typography tag="p" variant="pi" textColor="neutral700">
            {word(`clientele.first-steps.${step}.means`)}
          </Typography>
        </Box>
      )}
    </Flex>
  );
};

/** What a business that begins needs before clients come, each step ticked once it is done. */
export const FirstStepsPart = () => {
  const { data, isError } = useFirstSteps();
  if (!data) return isError ? <Widget.Error /> : <Widget.Loading />;
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
      {(Object.keys(STEPS) as Step[]).map((step) => (
        <Line key={step} step={step} isDone={data[step]} />
      ))}
    </Flex>
  );
};
