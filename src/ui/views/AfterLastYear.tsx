/** 按上年新建 as it would be written: what is taken, what is not, and why. Nothing is written before 新建. */
import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { SyntheticEvent } from "react";
import type { AfterLastYearView } from "../../app/views/lastYear";
import { Disclosure } from "../parts/Disclosure";
import { useSurface } from "../parts/sharedStyles";
import { useFocusOnOpen } from "../parts/useFocus";
import { text } from "../text";
import { useActions, usePaneState } from "../usePane";

interface AfterLastYearProps {
  readonly view: AfterLastYearView;
  readonly file: Uint8Array;
}

export const AfterLastYear = ({ view, file }: AfterLastYearProps) => {
  const surface = useSurface();
  const busy = usePaneState((s) => s.busy);
  const { installAfter, closePanel } = useActions();
  const [department, setDepartment] = useState(view.options.department);
  const ref = useFocusOnOpen<HTMLFormElement>();
  const missing = department.trim() === "";
  const title = text.starting.title(view.options.year);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!missing) void installAfter(file, { ...view.options, department: department.trim() });
  };
  return (
    <form ref={ref} aria-label={title} tabIndex={-1} noValidate className={surface.card} onSubmit={submit}>
      <h2 className={surface.heading}>{title}</h2>
      <p className={surface.small}>{text.starting.from(view.lastYear, view.editionName)}</p>
      <Field
        label={text.starting.department}
        required
        {...(missing
          ? ({ validationState: "error", validationMessage: text.starting.departmentMissing } as const)
          : {})}
      >
        <Input value={department} onChange={(_, { value }) => setDepartment(value)} />
      </Field>
      <Lists view={view} />
      <div className={surface.row}>
        <Button type="submit" appearance="primary" disabledFocusable={busy !== undefined}>
          {text.starting.confirm}
        </Button>
        <Button onClick={closePanel}>{text.starting.back}</Button>
      </div>
    </form>
  );
};

interface Line {
  readonly title: string;
  readonly detail: string;
}

const priorLine = ({ field, found }: AfterLastYearView["prior"][number]): Line => ({
  title: field,
  detail: found.state === "notTaken" ? text.prior.notTaken(found.because) : found.shown,
});

const notTakenLine = ({ part, shown, because }: AfterLastYearView["notTaken"][number]): Line => ({
  title: part,
  detail: shown === undefined ? because : `${text.starting.was(shown)}。${because}`,
});

const Lists = ({ view: { taken, prior, notTaken } }: { readonly view: AfterLastYearView }) => (
  <>
    <List
      label={text.starting.taken(taken.length)}
      lines={taken.map(({ part, field, shown }) => ({ title: text.starting.line(part, field), detail: shown }))}
    />
    <List
      label={text.starting.prior(prior.filter(({ found }) => found.state !== "notTaken").length)}
      lines={prior.map(priorLine)}
    />
    <List label={text.starting.notTaken(notTaken.length)} lines={notTaken.map(notTakenLine)} />
  </>
);

const List = ({ label, lines }: { readonly label: string; readonly lines: readonly Line[] }) => {
  const surface = useSurface();
  return (
    <Disclosure label={label} startsOpen>
      <ul aria-label={label} className={surface.plainList}>
        {lines.map(({ title, detail }) => (
          <li key={title} className={surface.small}>
            {title}：{detail}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};
