import { Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useSayings } from '../project/sayings';
import { CLIENT, recordAddress } from '../types';
import type { Merged } from './client';

/** Leads to where everything is of a client who was merged into another, perhaps while their page was open. */
export const MergedInto = ({ client: { name, mergedInto } }: { client: Merged }) => {
  const { word } = useSayings();
  return (
    <Typography textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
      {word('clientele.client.merged-into', { name })}{' '}
      <Link tag={NavLink} to={recordAddress(CLIENT, mergedInto.documentId)}>
        {mergedInto.name}
      </Link>
    </Typography>
  );
};
