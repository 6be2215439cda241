import { Button } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import { useDoing } from './dialog/sending';
import { useSayings } from './project/sayings';
import type { ApiError } from './refused';

interface Props<Told> {
  /** Whose words were said to need no answer. */
  name: string;
  undo: () => Promise<{ data: Told } | { error: ApiError }>;
  /** Whether they were answered meanwhile, so that nothing waits. */
  isAnswered: (told: Told) => boolean;
  /** Takes the focus on, where the button that was pressed is gone. */
  takesFocus?: boolean;
  onDone?: () => void;
}

/** Takes back that words of a client need no answer: they wait for one again. */
export function Undo<Told>({ name, undo, isAnswered, takesFocus = false, onDone }: Props<Told>) {
  const { word } = useSayings();
  const doing = useDoing();
  const [isLoading, setLoading] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  const press = async () => {
    setLoading(true);
    const answer = await undo();
    setLoading(false);
    const late = 'data' in answer && isAnswered(answer.data);
    doing(answer, late ? word('clientele.home.answered-meanwhile', { name }) : undefined);
    if ('data' in answer) onDone?.();
  };
  return (
    <Button
      ref={button}
      type="button"
      size="S"
      variant="tertiary"
      loading={isLoading}
      aria-label={word('clientele.home.undo-settled', { name })}
      onClick={() => void press()}
    >
      {word('clientele.home.undo')}
    </Button>
  );
}
