import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { t } from '../strings/text.ts';

interface Props {
  title: string;
  close: () => void;
  /** what the main button says and does; without it there is only a button to close */
  submit?: { name: string; run: () => void; disabled?: boolean };
  children: ReactNode;
}

/** A dialog that asks for something. Esc and Cancel leave everything as it was; Ctrl-Enter submits from anywhere in it. */
export function FormDialog({ title, close, submit, children }: Props) {
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => !open && close()}>
      <Modal className="modal">
        <Dialog>
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          {/* the keys of its fields bubble up to it */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (submit && !submit.disabled) submit.run();
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
            }}
          >
            {children}
            <div className="actions">
              {submit && (
                <Button type="submit" className="button main" isDisabled={submit.disabled ?? false}>
                  {submit.name}
                </Button>
              )}
              <Button className="button" onPress={close}>
                {submit ? t('dialog.cancel') : t('dialog.close')}
              </Button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
