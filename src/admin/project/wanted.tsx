import { useState } from 'react';
import { Beginning } from '../beginning';
import { Reading } from '../dialog/reading';
import { Rendered } from '../rendered';
import { useGetOwnersProjectQuery } from './acting';
import type { Project, ProjectBrief } from './project';
import { useSayings } from './sayings';

/** Where the words of the request are what is decided about. */
const UNDECIDED = new Set(['proposed', 'offered']);

/** What is decided about, as it was when its reader began: it does not change under them. */
export interface Read {
  /** Null until it is here, and where nothing is to be read first. */
  project: Project | null;
  /** As what its fields begin with, and what is decided about, stands: what was known of it until it is here. */
  shown: ProjectBrief;
  /** Since when it is as it is shown, where that is decided about. */
  since: string | undefined;
  /** The server has said that it is no longer what was read: what is fetched from now on is shown. */
  outdate: () => void;
}

/** Reads a request whole, as it is now. */
export function useReading(brief: ProjectBrief): Read {
  const [begun] = useState(brief);
  const isUndecided = UNDECIDED.has(begun.state);
  const now = { refetchOnMountOrArgChange: true, skip: !isUndecided };
  const { data, isFetching, fulfilledTimeStamp: fetchedAt = 0 } = useGetOwnersProjectQuery(begun.documentId, now);
  const [project, setProject] = useState<Project | null>(null);
  const [oldUntil, setOldUntil] = useState<number | null>(null);
  const isWanted = project === null ? !isFetching : oldUntil !== null && fetchedAt > oldUntil;
  if (data && isWanted) {
    setProject(data);
    setOldUntil(null);
  }
  const shown = project ?? begun;
  const since = isUndecided ? shown.updatedAt : undefined;
  return { project, shown, since, outdate: () => setOldUntil(Date.now()) };
}

/** All of what is wanted, where it is still to be decided about; its beginning, until that is here. */
export const Wanted = ({ brief, read }: { brief: ProjectBrief; read: Read }) => {
  const { word } = useSayings();
  if (!UNDECIDED.has(brief.state)) return null;
  return (
    <Reading label={word('clientele.project.wanted')}>
      {read.project ? <Rendered html={read.project.html} /> : <Beginning>{brief.description}</Beginning>}
    </Reading>
  );
};
