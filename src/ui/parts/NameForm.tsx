/** Asks for the name of a unit or a project, new or renamed. */
import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { SyntheticEvent } from "react";
import { usePaneState } from "../usePane";
import { useSurface } from "./sharedStyles";

interface NameFormProps {
  readonly title: string;
  readonly label: string;
  readonly hint?: string;
  /** Told where nothing was typed. */
  readonly missing: string;
  readonly start?: string;
  readonly submit: string;
  /** true when it was done: the line is empty again. */
  readonly onSubmit: (name: string) => Promise<boolean>;
}

export const NameForm = ({ title, label, hint, missing, start = "", submit, onSubmit }: NameFormProps) => {
  const surface = useSurface();
  const busy = usePaneState((s) => s.busy);
  const [name, setName] = useState(start);
  const [tried, setTried] = useState(false);
  const isBlank = name.trim() === "";
  const send = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setTried(isBlank);
    if (!isBlank && busy === undefined && (await onSubmit(name.trim()))) setName(start);
  };
  const wrong = tried && isBlank ? ({ validationState: "error", validationMessage: missing } as const) : {};
  return (
    <form aria-label={title} className={surface.tight} noValidate onSubmit={(event) => void send(event)}>
      <Field label={label} required {...(hint === undefined ? {} : { hint })} {...wrong}>
        <Input value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <div>
        <Button type="submit" size="small" disabledFocusable={busy !== undefined}>
          {submit}
        </Button>
      </div>
    </form>
  );
};
