/** 更换评分标准: another one is chosen, what it changes is listed, and only 更换 writes it. */
import { Button, Field } from "@fluentui/react-components";
import { Choice } from "../Choice";
import type { EditionChangeView, EditionLine } from "../../../app/views/edition";
import type { EditionChoice } from "../../../app/views/install";
import { text } from "../../text";
import { useActions, usePaneState } from "../../usePane";
import { Confirm } from "../Confirm";
import { OpenPanel } from "../OpenPanel";
import { useSurface } from "../sharedStyles";

export const EditionAction = ({ name }: { readonly name: string }) => {
  const surface = useSurface();
  const busy = usePaneState((s) => s.busy);
  const panel = usePaneState((s) => s.panel);
  const { openEdition } = useActions();
  if (panel?.kind === "edition") return <Shown choices={panel.choices} view={panel.view} />;
  return (
    <div className={surface.row}>
      <p className={surface.small}>{name}</p>
      <Button
        size="small"
        aria-label={text.edition.openFor(name)}
        disabledFocusable={busy !== undefined}
        onClick={() => void openEdition()}
      >
        {text.edition.open}
      </Button>
    </div>
  );
};

interface ShownProps {
  readonly choices: readonly EditionChoice[];
  readonly view: EditionChangeView | undefined;
}

const Shown = ({ choices, view }: ShownProps) => {
  const { chooseEdition, closePanel } = useActions();
  return (
    <OpenPanel title={text.edition.open}>
      <Field label={text.edition.choose}>
        <Choice value={view?.edition ?? ""} onChange={(_, { value }) => value !== "" && void chooseEdition(value)}>
          <option value="">{text.edition.notChosen}</option>
          {choices.map(({ id, name, period }) => (
            <option key={id} value={id}>
              {text.edition.option(name, period)}
            </option>
          ))}
        </Choice>
      </Field>
      {view === undefined ? (
        <div>
          <Button size="small" onClick={closePanel}>
            {text.edition.cancel}
          </Button>
        </div>
      ) : (
        <Changes key={view.edition} view={view} />
      )}
    </OpenPanel>
  );
};

const Changes = ({ view }: { readonly view: EditionChangeView }) => {
  const surface = useSurface();
  const { changeEdition, closePanel } = useActions();
  const told = view.kept.filter(({ shown }) => shown !== "");
  const quiet = view.kept.length - told.length;
  return (
    <Confirm
      question={text.edition.changeTo(view.from, view.name)}
      yes={text.edition.change}
      no={text.edition.cancel}
      onYes={() => void changeEdition(view)}
      onNo={closePanel}
    >
      <Lines title={text.edition.kept(view.kept.length)} lines={told} />
      {quiet > 0 && <p className={surface.small}>{text.edition.keptPlain(quiet)}</p>}
      <Lines
        title={text.edition.added(view.added.length)}
        lines={view.added.map((indicator) => ({ indicator, shown: "" }))}
      />
      <Lines title={text.edition.gone(view.gone.length)} lines={view.gone} />
      <Lines title={text.edition.changesKept(view.changesKept.length)} lines={view.changesKept} />
      <Lines title={text.edition.changesLost(view.changesLost.length)} lines={view.changesLost} />
      {view.record !== undefined && <p className={surface.body}>{text.edition.record(view.record)}</p>}
    </Confirm>
  );
};

const Lines = ({ title, lines }: { readonly title: string; readonly lines: readonly EditionLine[] }) => {
  const surface = useSurface();
  if (lines.length === 0) return null;
  return (
    <>
      <p className={surface.body}>{title}</p>
      <ul className={surface.plainList}>
        {lines.map(({ indicator, shown }, i) => (
          // Lines of one indicator may say the same.
          <li key={`${i} ${indicator}`} className={surface.small}>
            {text.edition.line(indicator, shown)}
          </li>
        ))}
      </ul>
    </>
  );
};
