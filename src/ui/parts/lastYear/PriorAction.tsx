/** 提取上年数: asks for last year's workbook. */
import { Button, makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import type { ChangeEvent } from "react";
import { ImportIcon } from "../../icons";
import { text } from "../../text";
import { useActions, usePaneState } from "../../usePane";
import { useFocusWhenLost } from "../useFocus";

const useStyles = makeStyles({
  frame: { outlineStyle: "none" },
  button: { width: "100%", height: "100%" },
});

export const PriorAction = () => {
  const styles = useStyles();
  const busy = usePaneState((s) => s.busy);
  const panel = usePaneState((s) => s.panel);
  const { readPrior } = useActions();
  const input = useRef<HTMLInputElement>(null);
  const frame = useFocusWhenLost<HTMLDivElement>(panel?.kind === "prior");
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const file = target.files?.[0];
    // Emptied, so that the same file can be chosen again.
    target.value = "";
    if (file !== undefined) void readPrior(file);
  };
  return (
    <div ref={frame} tabIndex={-1} className={styles.frame}>
      <Button
        className={styles.button}
        icon={<ImportIcon />}
        disabledFocusable={busy !== undefined}
        onClick={() => input.current?.click()}
      >
        {text.prior.open}
      </Button>
      <input ref={input} type="file" accept=".xlsx" hidden aria-label={text.prior.file} onChange={choose} />
    </div>
  );
};
