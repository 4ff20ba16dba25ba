/** Asks in place before something is written: what will be written stands above the buttons. The first, primary one and Esc write nothing. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useSurface } from "./sharedStyles";
import { onEscape, useFocusOnOpen } from "./useFocus";

interface ConfirmProps {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
  /** A third way. */
  readonly other?: { readonly label: string; readonly onClick: () => void };
  readonly children: ReactNode;
}

/** The buttons stay in view, however long what stands above them is; nothing shows in the padding of the page below them. */
const useStyles = makeStyles({
  foot: { position: "sticky", bottom: "-8px", padding: "4px 0", backgroundColor: tokens.colorNeutralBackground3 },
});

export const Confirm = ({ question, yes, no, onYes, onNo, other, children }: ConfirmProps) => {
  const styles = useStyles();
  const surface = useSurface();
  const ref = useFocusOnOpen<HTMLDivElement>();
  return (
    <div
      ref={ref}
      role="group"
      aria-label={question}
      tabIndex={-1}
      className={surface.inset}
      onKeyDown={onEscape(onNo)}
    >
      <p className={surface.body}>{question}</p>
      {children}
      <div className={mergeClasses(surface.row, styles.foot)}>
        <Button appearance="primary" size="small" onClick={onNo}>
          {no}
        </Button>
        <Button size="small" onClick={onYes}>
          {yes}
        </Button>
        {other !== undefined && (
          <Button size="small" onClick={other.onClick}>
            {other.label}
          </Button>
        )}
      </div>
    </div>
  );
};
