import { Widget } from '@strapi/strapi/admin';
import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useKeepingFocus } from '../keeping-focus';
import { useSayings } from '../project/sayings';
import { type Overview, useOverview } from './overview';

interface Props {
  /** What is said where there is nothing: an id of the translations. */
  none: string;
  /** How many there are in all: of a long list only the first rows are in sight. */
  count: (overview: Overview) => number;
  /** How much else stands here, which is not of the list and not counted with it. */
  beside?: ((overview: Overview) => number) | undefined;
  /** How that is said: an id of the translations. */
  total: string;
  /** Where all of them are; without it they are nowhere but here. */
  to?: string | undefined;
  /** What was just done with one of them, above the others. */
  notice?: React.ReactNode;
  children: (overview: Overview) => React.ReactNode;
}

/** Says something of a list, and leads to it where it has a page. */
const Told = ({ to, children }: { to: string | undefined; children: string }) =>
  to === undefined ? (
    <Typography variant="pi" textColor="neutral700" tabIndex={-1}>
      {children}
    </Typography>
  ) : (
    <Link tag={NavLink} to={to}>
      {children}
    </Link>
  );

const Nothing = ({ children }: { children: string }) => (
  <Flex flex="1" justifyContent="center" alignItems="center" padding={4}>
    <Typography textColor="neutral700" textAlign="center" tabIndex={-1}>
      {children}
    </Typography>
  </Flex>
);

/** What every list of the home shares: it waits, fails and is empty in words, and says how long it is. */
export const Part = ({ none, count, beside, total, to, notice, children }: Props) => {
  const { word } = useSayings();
  const { data, isError } = useOverview();
  const keepingFocus = useKeepingFocus();
  // What was read before is better than nothing, when one reading fails.
  if (!data) return isError ? <Widget.Error /> : <Widget.Loading />;
  const all = count(data);
  const isEmpty = all === 0 && !beside?.(data);
  return (
    <Flex direction="column" alignItems="stretch" width="100%" minHeight="100%" {...keepingFocus}>
      {notice}
      {all > 0 && <Told to={to}>{word(total, { count: all })}</Told>}
      {isEmpty ? (
        <Nothing>{word(none)}</Nothing>
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch">
          {children(data)}
        </Flex>
      )}
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
export const More = ({ shown, all, to }: { shown: number; all: number; to?: string | undefined }) => {
  const { word } = useSayings();
  if (all <= shown) return null;
  return (
    <Row>
      <Told to={to}>{word('clientele.home.more', { count: all - shown })}</Told>
    </Row>
  );
};
