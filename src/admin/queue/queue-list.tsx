import { Flex, VisuallyHidden } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import type { ProjectBrief } from '../project/project';
import { useSayings } from '../project/sayings';
import { moved } from './order';
import { type Direction, moverId, QueueRow } from './queue-row';
import { useReordering } from './reordering';

const STEP: Record<Direction, number> = { up: -1, down: 1 };

/** The planned projects in their order, to be put into another by dragging or by buttons. */
export const QueueList = ({ known }: { known: ProjectBrief[] }) => {
  const { word } = useSayings();
  const { projects, put } = useReordering(known);
  const [said, setSaid] = useState('');
  const dragged = useRef<string | null>(null);
  const pressed = useRef<string | null>(null);

  // A row that moves in the page loses the focus; who uses the keyboard goes on from the same button.
  useEffect(() => {
    if (pressed.current) document.getElementById(pressed.current)?.focus();
    pressed.current = null;
  }, [projects]);

  const move = (from: number, to: number) => {
    const project = projects[from];
    if (!project || from === to) return;
    setSaid(word('clientele.queue.moved', { title: project.title, place: to + 1, count: projects.length }));
    void put(moved(projects, from, to)).then((isSaved) => {
      if (!isSaved) setSaid('');
    });
  };
  return (
    <>
      <VisuallyHidden>
        <div role="status">{said}</div>
      </VisuallyHidden>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
        {projects.map((project, index) => (
          <QueueRow
            key={project.documentId}
            project={project}
            place={index + 1}
            last={index === projects.length - 1}
            onMove={(direction) => {
              pressed.current = moverId(project.documentId, direction);
              move(index, index + STEP[direction]);
            }}
            onDrag={() => (dragged.current = project.documentId)}
            onDrop={() =>
              move(
                projects.findIndex(({ documentId }) => documentId === dragged.current),
                index,
              )
            }
          />
        ))}
      </Flex>
    </>
  );
};
