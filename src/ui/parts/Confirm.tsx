/** Asks in place before something is written: what will be written stands above two buttons. Esc is the second. */
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useSurface } from "./surface";
import { useFocusOnOpen } from "./useFocus";

interface ConfirmProps {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
  readonly children: ReactNode;
}

export const Confirm = ({ question, yes, no, onYes, onNo, children }: ConfirmProps) => {
  const surface = useSurface();
  const ref = useFocusOnOpen<HTMLDivElement>();
  return (
    <div
      ref={ref}
      role="group"
      aria-label={question}
      tabIndex={-1}
      className={surface.inset}
      onKeyDown={(e) => e.key === "Escape" && onNo()}
    >
      <p className={surface.body}>{question}</p>
      {children}
      <div className={surface.row}>
        <Button appearance="primary" size="small" onClick={onYes}>
          {yes}
        </Button>
        <Button size="small" onClick={onNo}>
          {no}
        </Button>
      </div>
    </div>
  );
};
