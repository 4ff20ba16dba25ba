/** A line that opens what lies below it. */
import { Button, makeStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ReactNode } from "react";
import { CollapseIcon, ExpandIcon } from "../icons";

interface DisclosureButtonProps {
  readonly label: string;
  /** What a screen reader hears; begins with the label. */
  readonly name?: string | undefined;
  readonly open: boolean;
  /** id of what it opens */
  readonly controls: string;
  readonly onToggle: () => void;
}

const useStyles = makeStyles({ button: { minWidth: 0, paddingLeft: 0 } });

export const DisclosureButton = ({ label, name, open, controls, onToggle }: DisclosureButtonProps) => {
  const styles = useStyles();
  return (
    <Button
      appearance="transparent"
      size="small"
      className={styles.button}
      icon={open ? <CollapseIcon fontSize={16} /> : <ExpandIcon fontSize={16} />}
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      aria-label={name}
      onClick={onToggle}
    >
      {label}
    </Button>
  );
};

interface DisclosureProps {
  readonly label: string;
  readonly name?: string;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

export const Disclosure = ({ label, name, startsOpen = false, children }: DisclosureProps) => {
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  return (
    <div>
      <DisclosureButton label={label} name={name} open={open} controls={id} onToggle={() => setOpen(!open)} />
      {open && <div id={id}>{children}</div>}
    </div>
  );
};
