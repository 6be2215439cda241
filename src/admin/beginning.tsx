import { Typography } from '@strapi/design-system';

const BEGINNING: React.CSSProperties = {
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 2,
  overflow: 'hidden',
  overflowWrap: 'anywhere',
};

/** The beginning of words that may be long: two lines. (Strapi's scroll area would grow with one that never wraps.) */
export const Beginning = ({ children }: { children: string }) => (
  <Typography variant="pi" textColor="neutral700" style={BEGINNING} title={children}>
    {children}
  </Typography>
);
