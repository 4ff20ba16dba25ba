/** 调整指标: kind of rule from a list, its parameters as labelled fields, and what it gives at three values. */
import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { Choice } from "../Choice";
import type { AdaptView, IndicatorEditView, TrialView } from "../../../app/views/adapt";
import { text } from "../../text";
import { useActions, usePaneState } from "../../usePane";
import { AdaptTrial } from "./AdaptTrial";
import { useSurface } from "../sharedStyles";
import { useFocusOnOpen } from "../useFocus";

interface FormProps {
  readonly view: AdaptView;
  readonly edit: IndicatorEditView;
  readonly values: readonly string[];
  readonly trial: TrialView;
}

export const AdaptPanel = ({ indicator }: { readonly indicator: string }) => {
  const panel = usePaneState((s) => s.panel);
  if (panel?.kind !== "adapt" || panel.edit.id !== indicator) return null;
  return <Form view={panel.view} edit={panel.edit} values={panel.values} trial={panel.trial} />;
};

const Form = ({ view, edit, values, trial }: FormProps) => {
  const surface = useSurface();
  const { changeAdapt, writeAdapt, closePanel } = useActions();
  const busy = usePaneState((s) => s.busy);
  const ref = useFocusOnOpen<HTMLElement>();
  const title = text.adapt.title(view.edit.level3);
  return (
    <section
      ref={ref}
      aria-label={title}
      tabIndex={-1}
      className={surface.inset}
      onKeyDown={(e) => e.key === "Escape" && closePanel()}
    >
      <h4 className={surface.title}>{title}</h4>
      <Words view={view} edit={edit} values={values} />
      <RuleFields view={view} edit={edit} values={values} />
      <AdaptTrial values={values} trial={trial} onChange={(changed) => void changeAdapt(edit, changed)} />
      <div className={surface.row}>
        <Button appearance="primary" size="small" onClick={closePanel}>
          {text.adapt.cancel}
        </Button>
        <Button
          size="small"
          disabledFocusable={busy !== undefined || trial.faults.length > 0}
          onClick={() => void writeAdapt(edit)}
        >
          {text.adapt.write}
        </Button>
      </div>
    </section>
  );
};

type PartProps = Omit<FormProps, "trial">;

const Words = ({ view, edit, values }: PartProps) => {
  const { changeAdapt } = useActions();
  const change = (part: Partial<IndicatorEditView>): void => void changeAdapt({ ...edit, ...part }, values);
  return (
    <>
      <Field label={text.adapt.name}>
        <Input value={edit.level3} onChange={(_, { value }) => change({ level3: value })} />
      </Field>
      <Field label={text.adapt.weight}>
        <Input value={edit.weight} inputMode="decimal" onChange={(_, { value }) => change({ weight: value })} />
      </Field>
      <Matching view={view} edit={edit} />
      <Field label={text.adapt.printed}>
        <Textarea value={edit.text} rows={3} onChange={(_, { value }) => change({ text: value })} />
      </Field>
    </>
  );
};

/** Offered while the rule is still written for the weight that stood there. */
const Matching = ({ view, edit }: Pick<FormProps, "view" | "edit">) => {
  const surface = useSurface();
  const { matchAdapt } = useActions();
  const from = view.edit.weight;
  const isSame = JSON.stringify(edit.params) === JSON.stringify(view.edit.params) && edit.text === view.edit.text;
  if (edit.weight.trim() === "" || edit.weight === from || !isSame) return null;
  return (
    <div className={surface.row}>
      <p className={surface.small}>{text.adapt.matching(from)}</p>
      <Button size="small" onClick={() => void matchAdapt({ ...edit, weight: from }, { weight: edit.weight })}>
        {text.adapt.match(edit.weight)}
      </Button>
    </div>
  );
};

const RuleFields = ({ view, edit, values }: PartProps) => {
  const { changeAdapt, matchAdapt } = useActions();
  const kind = view.kinds.find(({ name }) => name === edit.rule);
  const setParam = (word: string, value: string): void =>
    void changeAdapt({ ...edit, params: edit.params.map((p) => (p.word === word ? { word, value } : p)) }, values);
  return (
    <>
      <Field label={text.adapt.rule} hint={kind === undefined ? "" : text.adapt.example(kind.example)}>
        <Choice value={edit.rule} onChange={(_, { value }) => void matchAdapt(edit, { rule: value })}>
          {view.kinds.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </Choice>
      </Field>
      {edit.params.map(({ word, value }) => (
        <Field key={word} label={kind?.labels[word] ?? word}>
          <Input value={value} onChange={(_, changed) => setParam(word, changed.value)} />
        </Field>
      ))}
      <Field label={text.adapt.measure}>
        <Choice value={edit.measure} onChange={(_, { value }) => void changeAdapt({ ...edit, measure: value }, values)}>
          <option value="">{text.adapt.noMeasure}</option>
          {view.measures.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Choice>
      </Field>
    </>
  );
};
