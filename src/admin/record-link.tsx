import { Typography, type TypographyProps } from '@strapi/design-system';
import { Link } from 'react-router-dom';

type Look = Pick<
  TypographyProps<typeof Link>,
  'variant' | 'fontWeight' | 'textColor' | 'maxWidth' | 'ellipsis' | 'title' | 'style'
>;

/** A link in the row of a list; a click in the row leads somewhere too, and is not to do so twice. */
export const RowLink = ({ to, children, ...look }: Look & { to: string; children: string }) => (
  <Typography tag={Link} to={to} onClick={(event: React.MouseEvent) => event.stopPropagation()} {...look}>
    {children}
  </Typography>
);

/** What a row of a list is called, leading to its record. */
export const RecordLink = ({ documentId, children }: { documentId: string; children: string }) => (
  <RowLink
    to={documentId}
    fontWeight="bold"
    textColor="neutral800"
    style={{ overflowWrap: 'anywhere', whiteSpace: 'normal' }}
  >
    {children}
  </RowLink>
);
