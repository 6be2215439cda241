import { Box } from '@strapi/design-system';
import { useEffect, useRef } from 'react';

interface Props {
  /** What is read in it. */
  label: string;
  /** Its last word, at which it opens, and to which it goes on when another one comes. */
  last?: string | undefined;
  children: React.ReactNode;
}

/** What is answered, above the place to answer it: where it is long it scrolls by itself, and the answer stays in sight. */
export const Reading = ({ label, last, children }: Props) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const word = place.current?.querySelector<HTMLElement>('[data-last]');
    if (word && place.current) place.current.scrollTop = word.offsetTop;
  }, [last]);
  return (
    <Box
      ref={place}
      tag="section"
      role="region"
      aria-label={label}
      tabIndex={0}
      position="relative"
      maxHeight="min(40vh, 36rem)"
      overflow="auto"
      padding={3}
      borderColor="neutral200"
      hasRadius
    >
      {children}
    </Box>
  );
};
