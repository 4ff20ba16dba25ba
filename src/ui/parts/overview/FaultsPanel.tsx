/** What is broken in the structure of the form, each fault in words, with its repair where there is one. */
import { Button } from "@fluentui/react-components";
import type { StructureFault } from "../../../app/views/structure";
import { AgainIcon } from "../../icons";
import { text } from "../../text";
import { useActions, usePaneState } from "../../usePane";
import { useSurface } from "../sharedStyles";
import { useFocusWhenLost } from "../useFocus";

export const FaultsPanel = () => {
  const surface = useSurface();
  const faults = usePaneState((s) => s.faults);
  const workbook = usePaneState((s) => s.workbook);
  const busy = usePaneState((s) => s.busy);
  const { look } = useActions();
  const heading = useFocusWhenLost<HTMLHeadingElement>(faults);
  if (workbook?.kind !== "damaged" && faults.length === 0) return null;
  return (
    <section aria-label={text.repair.title} className={surface.stack}>
      <div className={surface.tight}>
        <h3 ref={heading} tabIndex={-1} className={surface.title}>
          {text.repair.title}
        </h3>
        <p className={surface.small}>{text.repair.lead}</p>
      </div>
      <ul className={surface.plainList}>
        {faults.map((fault) => (
          <li key={fault.id}>
            <Fault fault={fault} />
          </li>
        ))}
      </ul>
      <div>
        <Button icon={<AgainIcon />} disabledFocusable={busy !== undefined} onClick={() => void look()}>
          {text.repair.again}
        </Button>
      </div>
    </section>
  );
};

const Fault = ({ fault }: { readonly fault: StructureFault }) => {
  const surface = useSurface();
  const { repair } = useActions();
  return (
    <div className={surface.card}>
      <p className={surface.body}>{fault.what}</p>
      <p className={surface.small}>{fault.repair ?? text.repair.refused}</p>
      {fault.repair !== undefined && (
        <div>
          <Button size="small" aria-label={text.repair.oneFor(fault.what)} onClick={() => void repair([fault.id])}>
            {text.repair.one}
          </Button>
        </div>
      )}
    </div>
  );
};
