/** One unit of the list: its name, the tables that lack it, and what can be done with it. */
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { UnitView } from "../../../app/views/units";
import { text } from "../../text";
import { useActions, usePaneState } from "../../usePane";
import { useSurface } from "../sharedStyles";
import { NameForm } from "../NameForm";

export const UnitRow = ({ unit: { name, missingIn } }: { readonly unit: UnitView }) => {
  const surface = useSurface();
  const busy = usePaneState((s) => s.busy);
  const { renameUnit, askRemoval } = useActions();
  const [renaming, setRenaming] = useState(false);
  return (
    <li className={surface.tight}>
      <p className={surface.body}>{name}</p>
      {missingIn.length > 0 && <p className={surface.small}>{text.units.missingIn(missingIn)}</p>}
      <div className={surface.row}>
        <Button
          size="small"
          aria-expanded={renaming}
          aria-label={text.units.renameFor(name)}
          onClick={() => setRenaming(!renaming)}
        >
          {text.units.rename}
        </Button>
        <Button
          size="small"
          aria-label={text.units.removeFor(name)}
          disabledFocusable={busy !== undefined}
          onClick={() => void askRemoval(name)}
        >
          {text.units.remove}
        </Button>
      </div>
      {renaming && (
        <NameForm
          title={text.units.renameFor(name)}
          label={text.units.newName}
          start={name}
          missing={text.units.nameMissing}
          submit={text.units.save}
          onSubmit={(to) => renameUnit(name, to)}
        />
      )}
    </li>
  );
};
