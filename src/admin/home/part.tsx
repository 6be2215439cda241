import { Widget } from '@strapi/strapi/admin';
import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useSayings } from '../project/sayings';
import { type Overview, useOverview } from './overview';

interface Props {
  /** What is said where there is nothing: an id of the translations. */
  none: string;
  /** How many there are in all, where rows are shown. */
  count: (overview: Overview) => number;
  children: (overview: Overview) => React.ReactNode;
}

/** What every list of the home shares: it waits, fails and is empty in words. */
export const Part = ({ none, count, children }: Props) => {
  const { word } = useSayings();
  const { data, isError } = useOverview();
  // What was read before is better than nothing, when one reading fails.
  if (!data) return isError ? <Widget.Error /> : <Widget.Loading />;
  if (count(data) === 0) {
    return (
      <Flex height="100%" justifyContent="center" alignItems="center" padding={4}>
        <Typography textColor="neutral700" textAlign="center">
          {word(none)}
        </Typography>
      </Flex>
    );
  }
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" width="100%">
      {children(data)}
    </Flex>
  );
};

/** One thing of a list, with what can be done about it at its end. */
export const Row = ({ children, action }: { children: React.ReactNode; action?: React.ReactNode }) => (
  <Flex
    tag="li"
    gap={3}
    paddingTop={3}
    paddingBottom={3}
    justifyContent="space-between"
    wrap={{ initial: 'wrap', medium: 'nowrap' }}
    borderColor="neutral150"
    style={{ borderWidth: '0 0 1px' }}
  >
    <Flex
      direction="column"
      alignItems="flex-start"
      gap={1}
      flex="1 1 14rem"
      minWidth={0}
      style={{ overflowWrap: 'anywhere' }}
    >
      {children}
    </Flex>
    {action && (
      <Flex gap={2} shrink={0}>
        {action}
      </Flex>
    )}
  </Flex>
);

/** Says how many are not shown, and leads to them where they have a list; nothing where all are. */
export const More = ({ shown, all, to }: { shown: number; all: number; to?: string }) => {
  const { word } = useSayings();
  if (all <= shown) return null;
  const said = word('clientele.home.more', { count: all - shown });
  return (
    <Row>
      {to === undefined ? (
        <Typography variant="pi" textColor="neutral700">
          {said}
        </Typography>
      ) : (
        <Link tag={NavLink} to={to}>
          {said}
        </Link>
      )}
    </Row>
  );
};
