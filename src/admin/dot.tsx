import { Box } from '@strapi/design-system';

/** How the dot before a word looks. */
export interface DotLook {
  /** As the design system names it. */
  colour: string;
  /** A ring: not begun, or nothing to do any more. */
  hollow?: boolean | undefined;
}

/** The dot before the word of a state; the word alone says all of it. */
export const Dot = ({ colour, hollow = false }: DotLook) => (
  <Box
    tag="span"
    width="0.8rem"
    height="0.8rem"
    borderRadius="50%"
    borderColor={colour}
    background={hollow ? 'neutral0' : colour}
    borderWidth="2px"
    borderStyle="solid"
    shrink={0}
    aria-hidden
  />
);
