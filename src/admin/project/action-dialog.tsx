import { Button, Flex, Grid, Modal, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { ActionField } from './fields';
import { type Action, type FieldName, FORMS, type ProjectBrief } from './project';
import { useSayings } from './sayings';
import { useTaking } from './taking';

interface Props {
  action: Action;
  project: ProjectBrief;
  /** The currency of the business, for a price that has none yet. */
  currency: string;
  onClose: () => void;
}

/** A price and its currency share a row. */
const SHARE: Partial<Record<FieldName, number>> = { price: 8, currency: 4 };

/** The fields of one action, and the button that takes it. What is typed stays when the server refuses it. */
const ActionForm = ({ action, project, currency, onClose }: Props) => {
  const { word } = useSayings();
  const form = useRef<HTMLFormElement>(null);
  const { words, say, refusal, take, isLoading } = useTaking(action, project, currency, onClose);
  const { fields, needed = [], ends } = FORMS[action];

  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), [refusal]);

  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    // The form of the record is around this one, as far as React's events go.
    event.stopPropagation();
    void take();
  };
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <div>
            <Typography tag="p" textColor="neutral700">
              {word(`clientele.project.means.${action}`)}
            </Typography>
            <div role="alert">
              {refusal.sentence && <Typography textColor="danger600">{refusal.sentence}</Typography>}
            </div>
          </div>
          <Grid.Root gap={4}>
            {fields.map((name) => (
              <Grid.Item key={name} col={SHARE[name] ?? 12} xs={12} direction="column" alignItems="stretch">
                <ActionField
                  name={name}
                  value={words[name]}
                  onChange={(value) => say(name, value)}
                  error={refusal.fields[name]}
                  required={needed.includes(name)}
                  project={project}
                />
              </Grid.Item>
            ))}
          </Grid.Root>
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{word('clientele.project.not-now')}</Button>
        </Modal.Close>
        <Button type="submit" variant={ends ? 'danger' : 'default'} loading={isLoading}>
          {word(`clientele.project.do.${action}`)}
        </Button>
      </Modal.Footer>
    </form>
  );
};

/** The cross in the corner comes first, but nobody opens a dialog to close it. */
function focusFirstField(event: Event) {
  event.preventDefault();
  (event.currentTarget as HTMLElement).querySelector<HTMLElement>('input, textarea')?.focus();
}

/** The dialog of one action. */
export const ActionDialog = ({ onRestoreFocus, ...props }: Props & { onRestoreFocus: () => void }) => {
  const { word } = useSayings();
  return (
    <Modal.Root open onOpenChange={(open) => !open && props.onClose()}>
      <Modal.Content
        aria-describedby={undefined}
        style={{ maxWidth: '56rem' }}
        onOpenAutoFocus={focusFirstField}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          onRestoreFocus();
        }}
      >
        <Modal.Header closeLabel={word('clientele.project.not-now')}>
          <Modal.Title>{word(`clientele.project.do.${props.action}`)}</Modal.Title>
        </Modal.Header>
        <ActionForm {...props} />
      </Modal.Content>
    </Modal.Root>
  );
};
