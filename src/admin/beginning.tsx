import { Typography } from '@strapi/design-system';

/** Two lines, and what does not fit into them is left out. */
export const TWO_LINES: React.CSSProperties = {
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 2,
  overflow: 'hidden',
  overflowWrap: 'anywhere',
};

/** The beginning of words that may be long: two lines. (Strapi's scroll area would grow with one that never wraps.) */
export const Beginning = ({ children }: { children: string }) => (
  <Typography variant="pi" textColor="neutral700" style={TWO_LINES} title={children}>
    {children}
  </Typography>
);
