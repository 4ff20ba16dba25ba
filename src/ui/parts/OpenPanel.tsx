/** A panel that a click has opened: it takes the focus, and Escape closes it unless something in it still asks. */
import type { ReactNode } from "react";
import { useActions } from "../usePane";
import { useSurface } from "./sharedStyles";
import { useFocusOnOpen } from "./useFocus";

interface OpenPanelProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly asking?: boolean;
}

export const OpenPanel = ({ title, children, asking = false }: OpenPanelProps) => {
  const surface = useSurface();
  const { closePanel } = useActions();
  const ref = useFocusOnOpen<HTMLElement>();
  return (
    <section
      ref={ref}
      aria-label={title}
      tabIndex={-1}
      className={surface.card}
      onKeyDown={(e) => e.key === "Escape" && !asking && closePanel()}
    >
      <h3 className={surface.title}>{title}</h3>
      {children}
    </section>
  );
};
