/** A button that asks for a file. */
import { Button, makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import type { ChangeEvent } from "react";
import { ImportIcon } from "../icons";
import { usePaneState } from "../usePane";

interface FileButtonProps {
  readonly label: string;
  /** What a screen reader calls the field for the file. */
  readonly file: string;
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

const useStyles = makeStyles({ button: { width: "100%" } });

export const FileButton = ({ label, file, accept, onFile }: FileButtonProps) => {
  const styles = useStyles();
  const busy = usePaneState((s) => s.busy);
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const chosen = target.files?.[0];
    // Emptied, so that the same file can be chosen again.
    target.value = "";
    if (chosen !== undefined) onFile(chosen);
  };
  return (
    <div>
      <Button
        className={styles.button}
        icon={<ImportIcon />}
        disabledFocusable={busy !== undefined}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input ref={input} type="file" accept={accept} hidden aria-label={file} onChange={choose} />
    </div>
  );
};
