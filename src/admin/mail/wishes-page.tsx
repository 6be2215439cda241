import { Layouts, Page } from '@strapi/strapi/admin';
import { Box, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useDoing } from '../dialog/sending';
import { useSayings } from '../project/sayings';
import { NEEDED } from './link';
import {
  FREQUENCIES,
  type Frequency,
  TOPICS,
  useChangeOwnWishesMutation,
  useGetOwnWishesQuery,
  type Wishes,
} from './wishes';

/** The choice that leaves a topic to the frequency above. */
const FOLLOWS = 'follows';

interface ChoiceProps {
  name: string;
  label: string;
  value: string;
  choices: readonly string[];
  onChoose: (value: string) => void;
}

const Choice = ({ name, label, value, choices, onChoose }: ChoiceProps) => {
  const { word } = useSayings();
  return (
    <Field.Root name={name}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect value={value} onChange={(chosen: string | number) => onChoose(String(chosen))}>
        {choices.map((choice) => (
          <SingleSelectOption key={choice} value={choice}>
            {word(`clientele.mail.${choice}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
};

/** Saves each choice as it is made, and says so. */
function useSaving() {
  const { word } = useSayings();
  const [change] = useChangeOwnWishesMutation();
  const doing = useDoing();
  return async (wanted: Parameters<typeof change>[0]) => doing(await change(wanted), word('clientele.mail.saved'));
}

const Choices = ({ wishes }: { wishes: Wishes }) => {
  const { word } = useSayings();
  const save = useSaving();
  return (
    <Flex direction="column" alignItems="stretch" gap={5} maxWidth="40rem">
      <Choice
        name="frequency"
        label={word('clientele.mail.frequency')}
        value={wishes.frequency}
        choices={FREQUENCIES}
        onChoose={(frequency) => void save({ frequency: frequency as Frequency })}
      />
      {TOPICS.map((topic) => (
        <Choice
          key={topic}
          name={topic}
          label={word(`clientele.mail.about.${topic}`)}
          value={wishes.topics[topic] ?? FOLLOWS}
          choices={[FOLLOWS, ...FREQUENCIES]}
          onChoose={(chosen) => void save({ topics: { [topic]: chosen === FOLLOWS ? null : (chosen as Frequency) } })}
        />
      ))}
      <Typography variant="pi" textColor="neutral700">
        {word('clientele.mail.hint')}
      </Typography>
    </Flex>
  );
};

const Content = () => {
  const { data, isError } = useGetOwnWishesQuery(undefined);
  if (isError) return <Page.Error />;
  if (!data) return <Page.Loading />;
  return <Choices wishes={data} />;
};

/** What somebody of the owner's side is told by mail, and how soon. */
const WishesPage = () => {
  const { word } = useSayings();
  return (
    <Page.Protect permissions={NEEDED}>
      <Page.Title>{word('clientele.mail.title')}</Page.Title>
      <Page.Main>
        <Layouts.Header title={word('clientele.mail.title')} subtitle={word('clientele.mail.subtitle')} />
        <Layouts.Content>
          <Box background="neutral0" padding={6} shadow="filterShadow" hasRadius>
            <Content />
          </Box>
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
};

export default WishesPage;
