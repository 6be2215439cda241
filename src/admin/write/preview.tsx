import { Box, Typography } from '@strapi/design-system';
import { useTheme } from 'styled-components';
import { useColorScheme } from '../dialog/inputs';
import { useSayings } from '../project/sayings';
import { useDebounced } from './debounced';
import { type Named, useGetPreviewQuery } from './writing';

const STYLE = `
  body { margin: 0; padding: 20px 24px; font: 17.5px/1.6 Newsreader, Charter, Georgia, serif; overflow-wrap: anywhere; }
  h2 { margin: 0 0 16px; font-size: 26px; line-height: 1.25; font-weight: 500; }
  h3, h4, h5, h6 { margin: 1.4em 0 .4em; font-size: 1.15em; line-height: 1.3; }
  p, ul, ol, blockquote, pre, table { margin: 0 0 1em; }
  blockquote { padding-left: 16px; border-left: 2px solid currentColor; opacity: .8; }
  pre { overflow: auto; font-size: .85em; }
  td, th { padding: 4px 12px 4px 0; text-align: left; }`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

interface Props {
  /** What it is called; told whose name it bears, unless given. */
  title?: string;
  subject: string;
  body: string;
  /** Whose name the letter bears. */
  reader: Named | null;
}

/** The page that the frame shows: in the colours of the panel's theme, with links in windows of their own. */
function usePage(subject: string, html: string): string {
  const { colors } = useTheme();
  const scheme = useColorScheme();
  const colours = `html { color-scheme: ${scheme}; background: ${colors.neutral0}; color: ${colors.neutral800}; } a { color: ${colors.primary600}; }`;
  return `<!doctype html><meta charset="utf-8"><base target="_blank"><style>${colours}${STYLE}</style><h2>${escaped(subject)}</h2>${html}`;
}

/**
 * A letter as a client will read it, rendered by the server with the rules of the site. It stands in a frame in which
 * nothing runs and which is not of the panel's origin.
 */
export const Preview = ({ title, subject, body, reader }: Props) => {
  const { word } = useSayings();
  const settled = useDebounced(body);
  const { data: html = '' } = useGetPreviewQuery({ body: settled, client: reader?.documentId ?? null });
  const page = usePage(subject, html);
  return (
    <Box>
      <Typography tag="h2" variant="delta" paddingBottom={2}>
        {title ??
          (reader ? word('clientele.write.preview-of', { name: reader.name }) : word('clientele.write.preview'))}
      </Typography>
      <Box
        tag="iframe"
        title={title ?? word('clientele.write.preview')}
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        srcDoc={page}
        width="100%"
        height="clamp(28rem, calc(100vh - 40rem), 60rem)"
        display="block"
        borderColor="neutral200"
        hasRadius
        background="neutral0"
      />
    </Box>
  );
};
