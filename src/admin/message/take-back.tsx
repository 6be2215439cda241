import { Button } from '@strapi/design-system';
import { ArrowsCounterClockwise } from '@strapi/icons';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { GROWING } from '../dialog/growing';
import { useDoing } from '../dialog/sending';
import { useKey } from '../idempotency';
import { useSayings } from '../project/sayings';
import { writingAddress } from '../write/place';
import { useTakeBackMutation } from '../write/writing';
import { forgetSent } from './sent';

/** Counts whole seconds down to none. */
function useSecondsLeft(from: number): number {
  const [left, setLeft] = useState(from);
  useEffect(() => {
    const end = Date.now() + from * 1000;
    const timer = setInterval(() => setLeft(Math.max(0, Math.ceil((end - Date.now()) / 1000))), 250);
    return () => clearInterval(timer);
  }, [from]);
  return left;
}

interface Props {
  documentId: string;
  sentAt: string;
  seconds: number;
}

/** Takes a message back that was just sent, for as long as that is possible: it is a draft again, and opened as one. */
export const TakeBack = ({ documentId, sentAt, seconds }: Props) => {
  const { word } = useSayings();
  const left = useSecondsLeft(seconds);
  const [takeBack, { isLoading }] = useTakeBackMutation();
  const keyFor = useKey();
  const tell = useDoing();
  const navigate = useNavigate();
  const take = async () => {
    const answer = await takeBack({ documentId, key: keyFor({ documentId, sentAt }) });
    await tell(answer, word('clientele.message.taken-back'));
    if ('error' in answer) return;
    forgetSent(documentId);
    navigate(writingAddress(documentId));
  };
  if (left === 0) return null;
  return (
    <Button
      type="button"
      variant="secondary"
      startIcon={<ArrowsCounterClockwise />}
      loading={isLoading}
      onClick={() => void take()}
      style={GROWING}
      fullWidth
    >
      {word('clientele.message.take-back', { left })}
    </Button>
  );
};
