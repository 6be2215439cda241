import { Flex, Typography } from '@strapi/design-system';
import { useSayings } from '../project/sayings';
import { type Figures, useGetAveragesQuery } from './feedback';

const Figure = ({ name, figures: { averageRating, ratings } }: { name: string; figures: Figures }) => {
  const { word } = useSayings();
  return (
    <Flex tag="div" gap={1}>
      <Typography tag="dt" variant="pi" textColor="neutral700">
        {name}
      </Typography>
      <Typography tag="dd" variant="pi" fontWeight="bold" textColor="neutral800">
        {averageRating === null
          ? '–'
          : word('clientele.feedback.average', { average: averageRating.toFixed(1), ratings })}
      </Typography>
    </Flex>
  );
};

/** How each topic is rated on average, and from how many. */
export const Averages = () => {
  const { word } = useSayings();
  const { data } = useGetAveragesQuery(undefined, { refetchOnMountOrArgChange: true });
  if (!data) return null;
  return (
    <Flex tag="dl" aria-label={word('clientele.feedback.averages')} gap={4} wrap="wrap">
      <Figure name={word('clientele.feedback.all-topics')} figures={data.all} />
      {data.topics.map((topic) => (
        <Figure key={topic.about} name={word(topic.about)} figures={topic} />
      ))}
    </Flex>
  );
};
