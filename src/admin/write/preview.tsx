import { Box, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { css, styled } from 'styled-components';
import { useSayings } from '../project/sayings';
import { Rendered } from '../rendered';
import { useDebounced } from './debounced';
import { type Named, useGetPreviewQuery } from './writing';

/** A letter's paper: type as on the site, as far as the machine has it. */
const Paper = styled.section(
  ({ theme: { colors, borderRadius } }) => css`
    max-height: clamp(28rem, calc(100vh - 40rem), 60rem);
    overflow: auto;
    padding: 2rem 2.4rem;
    border: 1px solid ${colors.neutral200};
    border-radius: ${borderRadius};
    background: ${colors.neutral0};
    color: ${colors.neutral800};
    font-family: Newsreader, Charter, Georgia, serif;
    overflow-wrap: anywhere;

    > h3 {
      margin-block-end: 1.6rem;
      font-size: 2.6rem;
      font-weight: 500;
      line-height: 1.25;
    }
    > div {
      font-size: 1.75rem;
      line-height: 1.6;
    }
  `,
);

interface Props {
  /** What it is called; told whose name it bears, unless given. */
  title?: string;
  /** Without one, the words stand alone. */
  subject?: string;
  body: string;
  /** Whose name the letter bears. */
  reader: Named | null;
}

/**
 * A letter as a client will read it, rendered by the server with the rules of the site. Whoever goes on writing finds it
 * where they had scrolled it to.
 */
export const Preview = ({ title, subject, body, reader }: Props) => {
  const { word } = useSayings();
  const settled = useDebounced(body);
  const { data: html = '' } = useGetPreviewQuery({ body: settled, client: reader?.documentId ?? null });
  const titleId = useId();
  return (
    <Box>
      <Typography id={titleId} tag="h2" variant="delta" paddingBottom={2}>
        {title ??
          (reader ? word('clientele.write.preview-of', { name: reader.name }) : word('clientele.write.preview'))}
      </Typography>
      <Paper tabIndex={0} aria-labelledby={titleId}>
        {subject !== undefined && <h3 dir="auto">{subject}</h3>}
        <Rendered html={html} />
      </Paper>
    </Box>
  );
};
