import { Widget } from '@strapi/strapi/admin';
import { Flex, Typography } from '@strapi/design-system';
import { useSayings } from '../project/sayings';
import { useOverview } from './overview';

const Figure = ({ figure, children }: { figure: string; children: string }) => (
  <Flex direction="column-reverse" alignItems="flex-start" gap={1} flex="1 1 8rem">
    <Typography tag="dt" variant="pi" textColor="neutral700">
      {children}
    </Typography>
    <Typography tag="dd" variant="alpha" style={{ fontVariantNumeric: 'tabular-nums' }}>
      {figure}
    </Typography>
  </Flex>
);

/** How the month goes: what was asked for, what was delivered, how it was liked. */
export const MonthPart = () => {
  const { word } = useSayings();
  const { data, isError } = useOverview();
  if (!data) return isError ? <Widget.Error /> : <Widget.Loading />;
  const { requests, deliveries, ratings, averageRating } = data.month;
  return (
    <Flex tag="dl" gap={4} wrap="wrap" height="100%" alignItems="center">
      <Figure figure={String(requests)}>{word('clientele.home.month.requests', { count: requests })}</Figure>
      <Figure figure={String(deliveries)}>{word('clientele.home.month.deliveries', { count: deliveries })}</Figure>
      <Figure figure={averageRating === null ? '–' : averageRating.toFixed(1)}>
        {word('clientele.home.month.ratings', { count: ratings })}
      </Figure>
    </Flex>
  );
};
