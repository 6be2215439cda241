import { Box, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { DialogButton } from '../../dialog/dialog-button';
import { useSayings } from '../../project/sayings';
import type { Card } from '../client';
import { useMayErase } from '../may-manage';
import { DeclineForm } from './decline-form';
import { EraseForm } from './erase-form';

/** That a client asks for everything of theirs to be erased, why, and until when they wait for an answer. */
export const ErasureAsked = ({ card: { erasure } }: { card: Card }) => {
  const { word, day, moment } = useSayings();
  if (!erasure) return null;
  return (
    <Box background="warning100" padding={3} hasRadius>
      <Typography tag="p" fontWeight="bold" textColor="neutral800">
        {word('clientele.erase.asked', { by: erasure.by, at: moment(erasure.at) })}
      </Typography>
      {erasure.reason && (
        <Typography tag="p" textColor="neutral800" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {erasure.reason}
        </Typography>
      )}
      <Typography tag="p" textColor="neutral800">
        {word('clientele.erase.answer-by', { day: day(erasure.answerBy) })}
      </Typography>
    </Box>
  );
};

/** Erases a client or says no to their wish, for whoever may. */
export const Erasing = ({ card }: { card: Card }) => {
  const { word } = useSayings();
  const mayErase = useMayErase();
  if (!mayErase) return null;
  return (
    <>
      {card.erasure && (
        <DialogButton label={word('clientele.erase.decline')}>
          {(close) => <DeclineForm card={card} onDone={close} />}
        </DialogButton>
      )}
      <DialogButton label={word('clientele.erase.button')} variant="danger-light" startIcon={<Trash />}>
        {() => <EraseForm card={card} />}
      </DialogButton>
    </>
  );
};
