import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { NavLink } from 'react-router-dom';
import { useOwnCurrencySoon } from '../business';
import { ActionDialog } from '../project/action-dialog';
import { Deadline, Progress, StateChip, WhoseMove } from '../project/facts';
import { type Action, offeredActions, type ProjectBrief } from '../project/project';
import { VIEWS } from '../project/list/views';
import { useSayings } from '../project/sayings';
import { listAddress, PROJECT } from '../types';
import { ErasureRows } from './erasures';
import { viewAddress } from '../view-address';
import type { Overview } from './overview';
import { More, Part, Row } from './part';
import { recordAt } from './places';

interface Chosen {
  action: Action;
  project: ProjectBrief;
}

const buttonId = ({ action, project }: Chosen) => `home-${action}-${project.documentId}`;

const Named = ({ project }: { project: ProjectBrief }) => (
  <>
    <Link tag={NavLink} to={recordAt(PROJECT, project.documentId)}>
      {project.title}
    </Link>
    {project.client && (
      <Typography variant="pi" textColor="neutral700">
        {project.client.name}
      </Typography>
    )}
  </>
);

interface Props {
  none: string;
  list: (overview: Overview) => ProjectBrief[];
  count: (overview: Overview) => number;
  /** What else stands here, above the projects, and how much of it: it is in none of their lists. */
  above?: { Rows: (overview: Overview) => React.ReactNode; count: (overview: Overview) => number };
  total: string;
  /** The saved view of them, if one is of the same. */
  to?: string | undefined;
  /** The common answers, which have a button each. */
  answers: (project: ProjectBrief) => Action[];
  children?: (project: ProjectBrief) => React.ReactNode;
}

/** Projects, each with the buttons that are pressed most; their dialog stands here, since rows go when a list is read anew. */
const Projects = ({ none, list, count, above, total, to, answers, children }: Props) => {
  const { word } = useSayings();
  useOwnCurrencySoon();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const buttonsFor = (project: ProjectBrief, actions: Action[]) =>
    actions.length > 0 &&
    actions.map((action) => (
      <Button
        key={action}
        id={buttonId({ action, project })}
        size="S"
        variant="secondary"
        aria-haspopup="dialog"
        aria-label={word('clientele.home.do', { what: word(`clientele.project.do.${action}`), title: project.title })}
        onClick={() => setChosen({ action, project })}
      >
        {word(`clientele.project.do.${action}`)}
      </Button>
    ));
  return (
    <>
      <Part none={none} count={count} beside={above?.count} total={total} to={to}>
        {(overview) => (
          <>
            {above && <above.Rows {...overview} />}
            {list(overview).map((project) => (
              <Row key={project.documentId} action={buttonsFor(project, answers(project))}>
                <Named project={project} />
                {children?.(project)}
              </Row>
            ))}
            <More shown={list(overview).length} all={count(overview)} to={to ?? listAddress(PROJECT)} />
          </>
        )}
      </Part>
      {chosen && (
        <ActionDialog
          key={chosen.project.documentId}
          {...chosen}
          onClose={() => setChosen(null)}
          onRestoreFocus={() => document.getElementById(buttonId(chosen))?.focus()}
        />
      )}
    </>
  );
};

const offered =
  (...wanted: Action[]) =>
  (project: ProjectBrief) =>
    offeredActions(project).filter((action) => wanted.includes(action));

const Wish = ({ project }: { project: ProjectBrief }) => {
  const { money, day, word } = useSayings();
  const said = [
    project.budget && money(project.budget, project.budgetCurrency),
    project.wishedDeadline && word('clientele.home.wished', { day: day(project.wishedDeadline) }),
  ].filter(Boolean);
  if (said.length === 0) return null;
  return (
    <Typography variant="pi" textColor="neutral700">
      {said.join(' · ')}
    </Typography>
  );
};

/** Requests that wait for the owner's decision, after what the law sets a day for. */
export const WaitingPart = () => (
  <Projects
    none="clientele.home.waiting.none"
    list={({ proposed }) => proposed}
    count={({ counts }) => counts.proposed}
    above={{ Rows: ErasureRows, count: ({ counts }) => counts.erasures }}
    total="clientele.home.wait"
    to={viewAddress(PROJECT, VIEWS.waiting)}
    answers={offered('offer', 'accept')}
  >
    {(project) => <Wish project={project} />}
  </Projects>
);

const waitsForClient = ({ whoseMove }: ProjectBrief) => whoseMove === 'client';

/** What is late comes first and what waits for its client last, each project once. */
function running({ overdue, running: all }: Overview): ProjectBrief[] {
  const others = all.filter(({ documentId }) => !overdue.some((late) => late.documentId === documentId));
  return [...overdue, ...others.filter((one) => !waitsForClient(one)), ...others.filter(waitsForClient)];
}

/** What runs and what is late: where it stands, whose move it is, how far it is and until when. */
export const RunningPart = () => (
  <Projects
    none="clientele.home.running.none"
    list={running}
    count={({ counts }) => counts.running}
    total="clientele.home.in-all"
    answers={offered('start', 'report-progress')}
  >
    {(project) => (
      <Flex gap={3} wrap="wrap" style={{ rowGap: 0 }}>
        <StateChip state={project.state} move={project.whoseMove} />
        {project.state === 'in_progress' && <Progress percent={project.percentDone} />}
        <Deadline deadline={project.deadline} late={project.late} />
        <WhoseMove move={project.whoseMove} />
      </Flex>
    )}
  </Projects>
);
