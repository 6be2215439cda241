import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useEffect, useId, useRef } from 'react';
import { useSayings } from '../project/sayings';
import { useLock } from './lock';
import type { FormState } from './sending';
import { WasBegun } from './was-begun';

/** A tap beside a dialog leaves it open: Escape and its buttons close it. */
const stayOpen = (event: { preventDefault: () => void }) => event.preventDefault();

interface DialogProps {
  title: string;
  /** What it is about, below the title. */
  about?: string;
  onClose: () => void;
  /** Gives the focus back to what opened the dialog. */
  onRestoreFocus: () => void;
  children: React.ReactNode;
}

const focusFirst = (within: Element | null) => within?.querySelector<HTMLElement>('input, textarea')?.focus();

/** The cross in the corner comes first, but nobody opens a dialog to close it. */
function focusFirstField(event: Event) {
  event.preventDefault();
  focusFirst(event.currentTarget as HTMLElement);
}

/** A dialog around one form. */
export const FormDialog = ({ title, about, onClose, onRestoreFocus, children }: DialogProps) => {
  const { word } = useSayings();
  const aboutId = useId();
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content
        aria-describedby={about === undefined ? undefined : aboutId}
        style={{ maxWidth: '56rem' }}
        onOpenAutoFocus={focusFirstField}
        onPointerDownOutside={stayOpen}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          onRestoreFocus();
        }}
      >
        <Modal.Header closeLabel={word('clientele.dialog.not-now')}>
          <Flex direction="column" alignItems="flex-start" gap={1} paddingRight={4} minWidth={0}>
            <Modal.Title>{title}</Modal.Title>
            {about !== undefined && (
              <Typography id={aboutId} tag="p" textColor="neutral700" style={{ overflowWrap: 'anywhere' }}>
                {about}
              </Typography>
            )}
          </Flex>
        </Modal.Header>
        {children}
      </Modal.Content>
    </Modal.Root>
  );
};

interface FormProps extends FormState {
  /** What it means to send the form, where its title does not say it. */
  means?: string;
  submitLabel: string;
  /** It ends something. */
  ends?: boolean;
  /** The fields. */
  children: React.ReactNode;
}

/** The form of a dialog. What is typed stays when the server refuses it, and what it says comes into sight. */
export const DialogForm = ({ means, submitLabel, ends, children, ...state }: FormProps) => {
  const { word } = useSayings();
  const { refusal, isLoading, onSubmit, isBack, onStartOver } = state;
  const form = useRef<HTMLFormElement>(null);
  useLock(form, isLoading);

  useEffect(() => {
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (wrong) wrong.focus();
    else if (refusal.sentence) form.current?.querySelector('[role="alert"]')?.scrollIntoView({ block: 'nearest' });
  }, [refusal]);

  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    // The form of the record is around this one, as far as React's events go.
    event.stopPropagation();
    onSubmit();
  };
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {(means !== undefined || refusal.sentence !== null) && (
            <div>
              {means !== undefined && (
                <Typography tag="p" textColor="neutral700">
                  {means}
                </Typography>
              )}
              <div role="alert">
                {refusal.sentence && <Typography textColor="danger600">{refusal.sentence}</Typography>}
              </div>
            </div>
          )}
          {isBack && (
            <WasBegun
              onStartOver={() => {
                onStartOver();
                focusFirst(form.current);
              }}
            />
          )}
          {children}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{word('clientele.dialog.not-now')}</Button>
        </Modal.Close>
        <Button type="submit" variant={ends ? 'danger' : 'default'} loading={isLoading}>
          {submitLabel}
        </Button>
      </Modal.Footer>
    </form>
  );
};
