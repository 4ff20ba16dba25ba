/** A form whose structure was damaged: each fault in words, repaired one by one or all at once. */
import { Button } from "@fluentui/react-components";
import type { StructureFault } from "../../app/session";
import { useSurface } from "../parts/surface";
import { useFocusWhenLost } from "../parts/useFocus";
import { text } from "../text";
import { useActions, usePaneState } from "../usePane";

export const RepairView = ({ what }: { readonly what: string }) => {
  const surface = useSurface();
  const { faults, busy } = usePaneState();
  const { repair, look } = useActions();
  const heading = useFocusWhenLost<HTMLHeadingElement>(faults);
  const repairable = faults.filter((f) => f.repair !== undefined).map((f) => f.id);
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={surface.heading}>
        {text.repair.title}
      </h2>
      <p className={surface.body}>{what}</p>
      <p className={surface.small}>{text.repair.lead}</p>
      <div className={surface.row}>
        {repairable.length > 0 && (
          <Button appearance="primary" disabledFocusable={busy !== undefined} onClick={() => void repair(repairable)}>
            {text.repair.all}
          </Button>
        )}
        <Button disabledFocusable={busy !== undefined} onClick={() => void look()}>
          {text.repair.again}
        </Button>
      </div>
      {faults.length === 0 && <p className={surface.body}>{text.repair.none}</p>}
      <ul className={surface.plainList}>
        {faults.map((fault) => (
          <li key={fault.id}>
            <Fault fault={fault} />
          </li>
        ))}
      </ul>
    </>
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
