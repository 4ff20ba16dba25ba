/** 局机关和二级机构: every unit with 改名 and 删除, and a line to add one. Nothing is removed before it was shown. */
import { Button, makeStyles } from "@fluentui/react-components";
import type { UnitRemovalView, UnitView } from "../../../app/views/units";
import { text } from "../../text";
import { useActions, usePaneState } from "../../usePane";
import { Confirm } from "../Confirm";
import { useSurface } from "../sharedStyles";
import { NameForm } from "../NameForm";
import { OpenPanel } from "../OpenPanel";
import { UnitRow } from "./UnitRow";
import { useFocusWhenLost } from "../useFocus";

const useStyles = makeStyles({ list: { outlineStyle: "none" } });

export const UnitsPanel = () => {
  const panel = usePaneState((s) => s.panel);
  return panel?.kind === "units" ? <Shown units={panel.units} removal={panel.removal} /> : null;
};

interface ShownProps {
  readonly units: readonly UnitView[];
  readonly removal: UnitRemovalView | undefined;
}

const Shown = ({ units, removal }: ShownProps) => {
  const styles = useStyles();
  const surface = useSurface();
  const { addUnit, closePanel } = useActions();
  const list = useFocusWhenLost<HTMLDivElement>(removal);
  return (
    <OpenPanel title={text.units.title} asking={removal !== undefined}>
      {units.length === 0 && <p className={surface.body}>{text.units.none}</p>}
      <div ref={list} tabIndex={-1} className={styles.list}>
        <ul className={surface.plainList}>
          {units.map((unit) => (
            <UnitRow key={unit.name} unit={unit} />
          ))}
        </ul>
        {removal !== undefined && <AskRemoval key={removal.name} units={units} removal={removal} />}
      </div>
      <NameForm
        title={text.units.add}
        label={text.units.name}
        hint={text.units.nameHint}
        missing={text.units.nameMissing}
        submit={text.units.add}
        onSubmit={addUnit}
      />
      <div className={surface.row}>
        <Button size="small" onClick={closePanel}>
          {text.units.close}
        </Button>
      </div>
    </OpenPanel>
  );
};

interface AskRemovalProps {
  readonly units: readonly UnitView[];
  readonly removal: UnitRemovalView;
}

const AskRemoval = ({ units, removal }: AskRemovalProps) => {
  const surface = useSurface();
  const { removeUnit, openPanel } = useActions();
  return (
    <Confirm
      question={text.units.ask(removal.name, removal.figures.length)}
      yes={text.units.confirm(removal.name)}
      no={text.units.cancel}
      onYes={() => void removeUnit(removal)}
      onNo={() => openPanel({ kind: "units", units })}
    >
      <ul className={surface.plainList}>
        {removal.figures.map(({ table, field, shown, place }) => (
          <li key={place.address} className={surface.small}>
            {text.units.line(table, field, shown)}
          </li>
        ))}
      </ul>
    </Confirm>
  );
};
