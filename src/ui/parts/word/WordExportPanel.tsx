/** 导出 Word 报告: two choices, what has to be said about the result, and the ways to get at it. */
import { Button, Checkbox, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import type { WordFileView } from "../../../app/views/word";
import { text } from "../../text";
import { useActions, usePaneState } from "../../usePane";
import { OpenPanel } from "../OpenPanel";
import { useSurface } from "../sharedStyles";

export const WordExportPanel = () => {
  const panel = usePaneState((s) => s.panel);
  return panel?.kind === "wordFile" ? <Shown {...(panel.made === undefined ? {} : { made: panel.made })} /> : null;
};

const Shown = ({ made }: { readonly made?: WordFileView }) => {
  return (
    <OpenPanel title={text.word.export}>
      <Choices />
      {made !== undefined && <Made made={made} />}
    </OpenPanel>
  );
};

const Choices = () => {
  const surface = useSurface();
  const busy = usePaneState((s) => s.busy);
  const { exportWord, closePanel } = useActions();
  const [options, setOptions] = useState({ public: false, attachments: false });
  return (
    <>
      <p className={surface.small}>{text.word.exportLead}</p>
      <Checkbox
        checked={options.public}
        label={text.word.public}
        onChange={(_, { checked }) => setOptions({ ...options, public: checked === true })}
      />
      <Checkbox
        checked={options.attachments}
        label={text.word.attachments}
        onChange={(_, { checked }) => setOptions({ ...options, attachments: checked === true })}
      />
      <div className={surface.row}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={busy !== undefined}
          onClick={() => void exportWord(options)}
        >
          {text.word.make}
        </Button>
        <Button size="small" onClick={closePanel}>
          {text.word.close}
        </Button>
      </div>
    </>
  );
};

const Made = ({ made }: { readonly made: WordFileView }) => {
  const surface = useSurface();
  const { downloadWord, copyWord } = useActions();
  return (
    <>
      {made.notes.map((note) => (
        <MessageBar key={note} intent="warning" layout="multiline">
          <MessageBarBody>{note}。</MessageBarBody>
        </MessageBar>
      ))}
      <div className={surface.row}>
        <Button size="small" onClick={() => downloadWord(made)}>
          {text.word.again}
        </Button>
        <Button size="small" onClick={() => void copyWord(made)}>
          {text.word.copy}
        </Button>
      </div>
      <p className={surface.small}>{text.word.noDownload}</p>
    </>
  );
};
