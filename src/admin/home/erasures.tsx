import { LinkButton, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useSayings } from '../project/sayings';
import { CLIENT } from '../types';
import type { Overview } from './overview';
import { Row } from './part';
import { recordAt } from './places';

/** Clients who ask for everything of theirs to be erased: it is decided on their record, after a look at what would go. */
export const ErasureRows = ({ erasures }: Overview) => {
  const { day, word } = useSayings();
  return erasures.map(({ client: { documentId, name }, answerBy }) => (
    <Row
      key={documentId}
      action={
        <LinkButton
          tag={NavLink}
          to={recordAt(CLIENT, documentId)}
          size="S"
          variant="secondary"
          aria-label={word('clientele.home.erasure-look-of', { name })}
        >
          {word('clientele.home.erasure-look')}
        </LinkButton>
      }
    >
      <Typography fontWeight="bold" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
        {name}
      </Typography>
      <Typography variant="pi" textColor="neutral700">
        {word('clientele.home.erasure', { day: day(answerBy) })}
      </Typography>
    </Row>
  ));
};
