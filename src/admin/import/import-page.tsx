import { Layouts, Page } from '@strapi/strapi/admin';
import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { NavLink } from 'react-router-dom';
import { useSayings } from '../project/sayings';
import { CLIENT, newestFirst } from '../types';
import { Chooser } from './chooser';
import type { Done } from './importing';
import { NEEDED } from './may-import';
import { Plan } from './plan';
import { useImport } from './using';

const Result = ({ done: { entered, invited, here, twice, wrong } }: { done: Done }) => {
  const { word } = useSayings();
  const said = useRef<HTMLDivElement>(null);
  // The button that brought them in is gone, and the focus with it.
  useEffect(() => said.current?.focus(), []);
  return (
    <Flex ref={said} tabIndex={-1} gap={2} wrap="wrap">
      <Typography fontWeight="bold" textColor="neutral800">
        {word('clientele.import.done', { entered, invited, left: here + twice + wrong })}
      </Typography>
      <Link tag={NavLink} to={newestFirst(CLIENT)}>
        {word('clientele.import.to-list')}
      </Link>
    </Flex>
  );
};

const Content = () => {
  const { plan, done, refusal, text, paste, choose, run, isReading, isImporting } = useImport();
  return (
    <Layouts.Content>
      <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
        <Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
          <Chooser isReading={isReading} onChoose={(file) => void choose(file)} text={text} onPaste={paste} />
          <Box paddingTop={refusal ? 4 : 0} role="alert">
            {refusal && <Typography textColor="danger600">{refusal}</Typography>}
          </Box>
        </Box>
        <div role="status">{done && <Result done={done} />}</div>
        {plan && <Plan plan={plan} isImporting={isImporting} onImport={(invite) => void run(invite)} />}
      </Flex>
    </Layouts.Content>
  );
};

/** The page on which clients are brought in from a file, after a look at what that will do. */
export const ImportPage = () => {
  const { word } = useSayings();
  return (
    <Page.Protect permissions={NEEDED}>
      <Page.Title>{word('clientele.import.title')}</Page.Title>
      <Page.Main>
        <Layouts.Header title={word('clientele.import.title')} subtitle={word('clientele.import.subtitle')} />
        <Content />
      </Page.Main>
    </Page.Protect>
  );
};
