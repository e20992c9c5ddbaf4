import { type ReactNode, useState } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';

/** What is shown when it is asked for, and drawn only then: a page may fold thousands of lines. */
export function Folded({ name, small = true, children }: { name: string; small?: boolean; children: () => ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure className="folded" isExpanded={open} onExpandedChange={setOpen}>
      <Button slot="trigger" className={small ? 'button quiet small' : 'button quiet'}>
        <span aria-hidden="true">{open ? '▾' : '▸'}</span> {name}
      </Button>
      <DisclosurePanel>{open && children()}</DisclosurePanel>
    </Disclosure>
  );
}
