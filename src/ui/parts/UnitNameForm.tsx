/** Asks for the name of a unit, new or renamed. */
import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { SyntheticEvent } from "react";
import { text } from "../text";
import { usePaneState } from "../usePane";

interface UnitNameFormProps {
  readonly title: string;
  readonly label: string;
  readonly hint?: string;
  readonly start?: string;
  readonly submit: string;
  /** true when it was done: the line is empty again. */
  readonly onSubmit: (name: string) => Promise<boolean>;
}

export const UnitNameForm = ({ title, label, hint, start = "", submit, onSubmit }: UnitNameFormProps) => {
  const busy = usePaneState((s) => s.busy);
  const [name, setName] = useState(start);
  const [tried, setTried] = useState(false);
  const isBlank = name.trim() === "";
  const send = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setTried(isBlank);
    if (!isBlank && busy === undefined && (await onSubmit(name.trim()))) setName(start);
  };
  const wrong =
    tried && isBlank ? ({ validationState: "error", validationMessage: text.units.nameMissing } as const) : {};
  return (
    <form aria-label={title} noValidate onSubmit={(event) => void send(event)}>
      <Field label={label} required {...(hint === undefined ? {} : { hint })} {...wrong}>
        <Input value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <Button type="submit" size="small" disabledFocusable={busy !== undefined}>
        {submit}
      </Button>
    </form>
  );
};
