/** What can be done with Word reports: take one in, write one out. */
import { Button, makeStyles } from "@fluentui/react-components";
import type { WordUse } from "../../../app/views/word";
import { ExportIcon } from "../../icons";
import { text } from "../../text";
import { useActions, usePaneState } from "../../usePane";
import { FileButton } from "../FileButton";
import { useFocusWhenLost } from "../useFocus";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "8px", outlineStyle: "none" },
});

const WordFileButton = ({ use }: { readonly use: WordUse }) => {
  const { readWord } = useActions();
  return (
    <FileButton
      label={text.word.use[use]}
      file={text.word.file[use]}
      accept=".docx"
      onFile={(file) => void readWord(file, use)}
    />
  );
};

/** Before there is a form. */
export const WordDraftAction = () => <WordFileButton use="draft" />;

export const WordActions = () => {
  const styles = useStyles();
  const busy = usePaneState((s) => s.busy);
  const panel = usePaneState((s) => s.panel);
  const { openPanel } = useActions();
  const frame = useFocusWhenLost<HTMLElement>(panel?.kind === "word" || panel?.kind === "wordFile");
  return (
    <section ref={frame} tabIndex={-1} aria-label={text.word.group} className={styles.stack}>
      <WordFileButton use="draft" />
      <WordFileButton use="lastYear" />
      <Button
        icon={<ExportIcon />}
        disabledFocusable={busy !== undefined}
        onClick={() => openPanel({ kind: "wordFile" })}
      >
        {text.word.export}
      </Button>
    </section>
  );
};
