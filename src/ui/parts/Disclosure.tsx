/** A line that opens what lies below it. */
import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ReactNode } from "react";
import { CollapseIcon, ExpandIcon } from "../icons";

interface DisclosureProps {
  readonly label: string;
  /** What a screen reader hears; begins with the label. */
  readonly name?: string;
  readonly children: ReactNode;
}

export const Disclosure = ({ label, name, children }: DisclosureProps) => {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div>
      <Button
        appearance="transparent"
        size="small"
        icon={open ? <CollapseIcon /> : <ExpandIcon />}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={name}
        style={{ paddingLeft: 0, minWidth: 0 }}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      {open && <div id={id}>{children}</div>}
    </div>
  );
};
