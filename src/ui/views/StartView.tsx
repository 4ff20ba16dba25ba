/** An empty workbook: three questions and one button. */
import { Button, Field, Input } from "@fluentui/react-components";
import { Choice } from "../parts/Choice";
import { useState } from "react";
import type { SyntheticEvent } from "react";
import { typedYear, type InstallOptions } from "../../app/views/install";
import { useSurface } from "../parts/sharedStyles";
import { text } from "../text";
import { useActions, useEditions, usePaneState } from "../usePane";

const FOUR_DIGITS = /^\d{4}$/;

const useAnswers = (year: string) => {
  const { install } = useActions();
  const [given, setGiven] = useState<Partial<InstallOptions>>({});
  const asked = typedYear(given.year ?? year);
  const editions = useEditions(asked);
  const answers: InstallOptions = { year, department: "", edition: editions[0]?.id ?? "", ...given };
  const [tried, setTried] = useState(false);
  const wrong = { department: answers.department.trim() === "", year: !FOUR_DIGITS.test(asked) };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    if (wrong.department || wrong.year) return;
    void install({ ...answers, department: answers.department.trim(), year: asked });
  };
  const change = (part: Partial<InstallOptions>): void => setGiven({ ...given, ...part });
  return {
    answers,
    editions,
    change,
    submit,
    wrong: { department: tried && wrong.department, year: tried && wrong.year },
  };
};

const validation = (wrong: boolean, message: string) =>
  wrong ? ({ validationState: "error", validationMessage: message } as const) : {};

export const StartView = ({ year }: { readonly year: string }) => {
  const surface = useSurface();
  const busy = usePaneState((s) => s.busy);
  const { answers, editions, change, submit, wrong } = useAnswers(year);
  return (
    <form aria-label={text.start.title} noValidate className={surface.card} onSubmit={submit}>
      <h2 className={surface.heading}>{text.start.title}</h2>
      <p className={surface.body}>{text.start.lead}</p>
      <Field label={text.start.department} required {...validation(wrong.department, text.start.departmentMissing)}>
        <Input
          readOnly={busy !== undefined}
          value={answers.department}
          onChange={(_, { value }) => change({ department: value })}
        />
      </Field>
      <Field label={text.start.year} required {...validation(wrong.year, text.start.yearWrong)}>
        <Input
          inputMode="numeric"
          readOnly={busy !== undefined}
          value={answers.year}
          onChange={(_, { value }) => change({ year: value })}
        />
      </Field>
      <Field label={text.start.edition} hint={editions.find(({ id }) => id === answers.edition)?.period ?? ""}>
        <Choice
          disabled={busy !== undefined}
          value={answers.edition}
          onChange={(_, { value }) => change({ edition: value })}
        >
          {editions.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Choice>
      </Field>
      <Button type="submit" appearance="primary" size="large" disabledFocusable={busy !== undefined}>
        {text.start.install}
      </Button>
    </form>
  );
};
