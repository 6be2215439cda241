import { Layouts } from '@strapi/strapi/admin';
import { Box, Button, Flex, Grid, Typography } from '@strapi/design-system';
import { PaperPlane } from '@strapi/icons';
import { useEffect, useRef } from 'react';
import { useLock } from '../dialog/lock';
import { WasBegun } from '../dialog/was-begun';
import { useSayings } from '../project/sayings';
import { type Busy, useComposing } from './composing';
import { Leaving } from './leaving';
import { LetterFields } from './letter-fields';
import { LetterFiles } from './letter-files';
import { Preview } from './preview';
import { ReachLine, ReachUnknown } from './reach-line';
import { Recipients } from './recipients';
import { clientsOf, isBlank, type Words } from './words';
import { type OwnersMessage, type Reach, useGetReachQuery } from './writing';

const REACH = 'what-a-letter-reaches';

interface SendingProps {
  reach: Reach | undefined;
  busy: Busy;
  empty: boolean;
  keep: () => void;
}

/** What will happen, and the buttons that make it happen. */
const Sending = ({ reach, busy, empty, keep }: SendingProps) => {
  const { word } = useSayings();
  const inboxes = reach?.inboxes ?? 0;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <ReachLine id={REACH} reach={reach} />
      <Flex gap={2} wrap="wrap">
        <Button
          type="submit"
          startIcon={<PaperPlane />}
          disabled={inboxes === 0 || busy === 'attaching'}
          loading={busy === 'sending'}
          aria-describedby={REACH}
        >
          {word('clientele.write.send', { inboxes })}
        </Button>
        <Button
          type="button"
          variant="tertiary"
          disabled={empty || busy === 'attaching'}
          loading={busy === 'keeping'}
          onClick={keep}
        >
          {word('clientele.write.keep')}
        </Button>
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {word('clientele.write.minute')}
      </Typography>
    </Flex>
  );
};

/** On a wide screen it stays in sight below the page's title, however long the letter. */
const IN_SIGHT = { position: 'sticky', top: '8rem' } as const;

const Card = ({ children, style }: { children: React.ReactNode; style?: React.CSSProperties }) => (
  <Box background="neutral0" hasRadius shadow="tableShadow" padding={{ initial: 4, medium: 6 }} style={style}>
    <Flex direction="column" alignItems="stretch" gap={5}>
      {children}
    </Flex>
  </Box>
);

/** Enter in a line of text would press the form's first button: take a client out, or send the letter. */
function keepEnter(event: React.KeyboardEvent) {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
}

interface Props {
  /** Which of the letters that were opened it is. */
  letter: string;
  first: Words;
  known: OwnersMessage | null;
}

/** A letter being written, with what it will reach and how it will look beside it. */
export const Composer = ({ letter, first, known }: Props) => {
  const { words, say, refusal, attached, keep, send, busy, ...unsent } = useComposing(letter, first, known);
  // What it reaches is of those who are chosen now; what they can be written to about may be that of a moment ago.
  const { data: lately, currentData: reach, error, refetch } = useGetReachQuery(clientsOf(words));
  const form = useRef<HTMLFormElement>(null);
  useLock(form, busy === 'sending');
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), [refusal]);
  const startOver = () => {
    unsent.startOver();
    form.current?.querySelector<HTMLElement>('[name="subject"]')?.focus();
  };
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    // What is being put to it is to go with it.
    if (busy === null) void send();
  };
  return (
    <Layouts.Content>
      <form ref={form} onSubmit={submit} onKeyDownCapture={keepEnter} noValidate>
        <Grid.Root gap={6} paddingBottom={8}>
          <Grid.Item col={7} s={12} xs={12} direction="column" alignItems="stretch">
            <Card>
              {unsent.isBack && <WasBegun onStartOver={startOver} />}
              <Recipients words={words} error={refusal.fields.clients} say={say} />
              <LetterFields words={words} refusal={refusal} projects={lately?.projects ?? []} say={say} />
              <LetterFiles {...attached} error={refusal.fields.files} />
            </Card>
          </Grid.Item>
          <Grid.Item col={5} s={12} xs={12} direction="column" alignItems="stretch">
            <Card style={IN_SIGHT}>
              <Preview subject={words.subject} body={words.body} reader={lately?.first ?? null} />
              <div role="alert">
                {refusal.sentence && <Typography textColor="danger600">{refusal.sentence}</Typography>}
              </div>
              {error && <ReachUnknown error={error} again={() => void refetch()} />}
              <Sending reach={reach} busy={busy} empty={isBlank(words)} keep={() => void keep()} />
            </Card>
          </Grid.Item>
        </Grid.Root>
      </form>
      <Leaving isUnsaved={unsent.isUnsaved} onLeave={unsent.giveUp} />
    </Layouts.Content>
  );
};
