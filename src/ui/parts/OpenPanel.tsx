/** A panel that a click has opened: it takes the focus, and Escape closes it. */
import type { ReactNode } from "react";
import { useActions } from "../usePane";
import { useSurface } from "./sharedStyles";
import { useFocusOnOpen } from "./useFocus";

export const OpenPanel = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const surface = useSurface();
  const { closePanel } = useActions();
  const ref = useFocusOnOpen<HTMLElement>();
  return (
    <section
      ref={ref}
      aria-label={title}
      tabIndex={-1}
      className={surface.card}
      onKeyDown={(e) => e.key === "Escape" && closePanel()}
    >
      <h3 className={surface.title}>{title}</h3>
      {children}
    </section>
  );
};
