/** A Word report as it would be taken in: each part with what it fills and what it replaces. Nothing is written before 写入. */
import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import type { WordView } from "../../../app/views/word";
import { countWritten, firstChoice, wordParts } from "../../store/word";
import { text } from "../../text";
import { useActions, usePaneState } from "../../usePane";
import { OpenPanel } from "../OpenPanel";
import { useSurface } from "../sharedStyles";
import { WordLeftOver } from "./WordLeftOver";
import { WordPartView } from "./WordPartView";

export const WordPanel = () => {
  const panel = usePaneState((s) => s.panel);
  return panel?.kind === "word" ? <Shown view={panel.view} /> : null;
};

const toggled = (parts: readonly string[], name: string): readonly string[] =>
  parts.includes(name) ? parts.filter((part) => part !== name) : [...parts, name];

const Shown = ({ view }: { readonly view: WordView }) => {
  const surface = useSurface();
  const [parts, setParts] = useState(() => firstChoice(view));
  const title = text.word.title(view);
  return (
    <OpenPanel title={title}>
      {view.installs && <p className={surface.small}>{text.word.installs}</p>}
      {view.questions.map((question) => (
        <MessageBar key={question} intent="warning" layout="multiline">
          <MessageBarBody>{question}</MessageBarBody>
        </MessageBar>
      ))}
      {wordParts(view).map((part) => (
        <WordPartView
          key={part.name}
          part={part}
          {...(view.installs
            ? {}
            : { chosen: parts.includes(part.name), onToggle: () => setParts(toggled(parts, part.name)) })}
        />
      ))}
      <WordLeftOver view={view} />
      <Answers view={view} parts={parts} />
    </OpenPanel>
  );
};

const labelOf = (view: WordView, n: number): string => {
  if (view.installs) return text.word.install;
  return view.questions.length === 0 ? text.word.write(n) : text.word.writeSame(n);
};

const Answers = ({ view, parts }: { readonly view: WordView; readonly parts: readonly string[] }) => {
  const surface = useSurface();
  const busy = usePaneState((s) => s.busy);
  const { takeWord, closePanel } = useActions();
  const n = countWritten(view, parts);
  const any = view.installs || n > 0;
  return (
    <div className={surface.row}>
      <Button appearance="primary" size="small" onClick={closePanel}>
        {any ? text.word.cancel : text.word.close}
      </Button>
      {any && (
        <Button size="small" disabledFocusable={busy !== undefined} onClick={() => void takeWord(view, parts)}>
          {labelOf(view, n)}
        </Button>
      )}
    </div>
  );
};
