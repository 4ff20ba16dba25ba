/** 审核说明 for one 提示: a reason and a name, both needed. What is written stays until it is saved or cancelled; Esc cancels. */
import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { SyntheticEvent } from "react";
import type { Draft } from "../../store/state";
import { text } from "../../text";
import { useSurface } from "../sharedStyles";
import { onEscape, useFocusOnOpen } from "../useFocus";

interface ExplainFormProps {
  readonly title: string;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly onSave: (draft: Draft) => void;
  readonly onCancel: () => void;
}

const useDraft = ({ draft, onChange, onSave }: ExplainFormProps) => {
  const [tried, setTried] = useState(false);
  const missing = { reason: draft.reason.trim() === "", by: draft.by.trim() === "" };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!missing.reason && !missing.by) onSave({ reason: draft.reason.trim(), by: draft.by.trim() });
  };
  const change = (part: Partial<Draft>): void => onChange({ ...draft, ...part });
  return { change, submit, wrong: { reason: tried && missing.reason, by: tried && missing.by } };
};

/** Red mark and sentence under a field that still needs something. */
const validation = (wrong: boolean, message: string) =>
  wrong ? ({ validationState: "error", validationMessage: message } as const) : {};

export const ExplainForm = (props: ExplainFormProps) => {
  const surface = useSurface();
  const ref = useFocusOnOpen<HTMLFormElement>();
  const { draft } = props;
  const { change, submit, wrong } = useDraft(props);
  return (
    <form
      ref={ref}
      aria-label={text.explain.for(text.explain.open, props.title)}
      noValidate
      className={surface.inset}
      onSubmit={submit}
      onKeyDown={onEscape(props.onCancel)}
    >
      <Field
        label={text.explain.reason}
        required
        hint={text.explain.reasonHint}
        {...validation(wrong.reason, text.explain.reasonMissing)}
      >
        <Textarea
          rows={3}
          resize="vertical"
          value={draft.reason}
          onChange={(_, { value }) => change({ reason: value })}
        />
      </Field>
      <Field label={text.explain.by} required {...validation(wrong.by, text.explain.byMissing)}>
        <Input value={draft.by} onChange={(_, { value }) => change({ by: value })} />
      </Field>
      <div className={surface.row}>
        <Button type="submit" appearance="primary" size="small">
          {text.explain.save}
        </Button>
        <Button size="small" onClick={props.onCancel}>
          {text.explain.cancel}
        </Button>
      </div>
    </form>
  );
};
