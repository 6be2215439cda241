import { Box, Flex, Typography } from '@strapi/design-system';
import { Dot, type DotLook } from '../dot';
import type { ProjectBrief } from './project';
import { useSayings } from './sayings';

interface Look extends DotLook {
  /** It left the way. */
  struck?: true;
}

const ENDED: Look = { colour: 'neutral500', struck: true };

const LOOKS: Record<string, Look> = {
  proposed: { colour: 'warning500' },
  offered: { colour: 'neutral500', hollow: true },
  planned: { colour: 'primary600', hollow: true },
  in_progress: { colour: 'primary600' },
  ready: { colour: 'success500' },
  finished: { colour: 'neutral500' },
  refused: ENDED,
  withdrawn: ENDED,
  cancelled: ENDED,
};

/** Amber is for what waits for the owner's decision; a request with a question to the client does not. */
const lookOf = (state: string, move?: ProjectBrief['whoseMove']): Look =>
  (state === 'proposed' && move === 'client' ? LOOKS.offered : LOOKS[state]) ?? ENDED;

/** Where a project stands: a dot and a word, never colour alone. */
export const StateChip = ({ state, move }: { state: string; move?: ProjectBrief['whoseMove'] | undefined }) => {
  const { word } = useSayings();
  const { colour, hollow, struck } = lookOf(state, move);
  return (
    <Flex gap={2} tag="span">
      <Dot colour={colour} hollow={hollow} />
      <Typography
        textColor="neutral800"
        style={{ whiteSpace: 'nowrap', ...(struck && { textDecoration: 'line-through' }) }}
      >
        {word(state)}
      </Typography>
    </Flex>
  );
};

/** How far the work is: a small bar and the figure. */
export const Progress = ({ percent }: { percent: number }) => (
  <Flex gap={2} tag="span">
    <Box tag="span" width="4rem" height="0.4rem" background="neutral200" hasRadius display="block" aria-hidden>
      <Box tag="span" width={`${percent}%`} height="100%" background="primary600" hasRadius display="block" />
    </Box>
    <Typography textColor="neutral800" style={{ fontVariantNumeric: 'tabular-nums' }}>
      {percent}%
    </Typography>
  </Flex>
);

/** The day that was promised; what is late says so in a word. */
export const Deadline = ({ deadline, late }: Pick<ProjectBrief, 'deadline' | 'late'>) => {
  const { shortDay, word } = useSayings();
  if (!deadline) return <Typography textColor="neutral600">{word('clientele.project.no-deadline')}</Typography>;
  return (
    <Typography textColor={late ? 'danger600' : 'neutral800'} fontWeight={late ? 'bold' : 'regular'}>
      <time dateTime={deadline}>{shortDay(deadline)}</time>
      {late && `, ${word('clientele.project.late')}`}
    </Typography>
  );
};

/** Whose move it is, as the owner says it; nothing where it is nobody's. */
export const WhoseMove = ({ move }: { move: ProjectBrief['whoseMove'] }) => {
  const { word } = useSayings();
  if (!move) return null;
  const yours = move === 'owner';
  return (
    <Typography variant="pi" textColor={yours ? 'neutral800' : 'neutral600'} fontWeight={yours ? 'bold' : 'regular'}>
      {word(`clientele.project.move.${move}`)}
    </Typography>
  );
};
