import { Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';

/** What a row of a list is called, leading to its record; a click in the row does so too, and is not to do it twice. */
export const RecordLink = ({ documentId, children }: { documentId: string; children: string }) => (
  <Typography
    tag={Link}
    to={documentId}
    onClick={(event: React.MouseEvent) => event.stopPropagation()}
    fontWeight="bold"
    textColor="neutral800"
    style={{ overflowWrap: 'anywhere', whiteSpace: 'normal' }}
  >
    {children}
  </Typography>
);
