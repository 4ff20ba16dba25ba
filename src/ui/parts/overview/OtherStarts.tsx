/** Beginning with something: last year's workbook, or the sample. */
import { Button } from "@fluentui/react-components";
import { SheetIcon } from "../../icons";
import { text } from "../../text";
import { useActions, usePaneState } from "../../usePane";
import { FileButton } from "../FileButton";
import { useSurface } from "../sharedStyles";

export const OtherStarts = () => {
  const surface = useSurface();
  const busy = usePaneState((s) => s.busy);
  const { readLastYear, installSample } = useActions();
  return (
    <section aria-label={text.starting.others} className={surface.card}>
      <FileButton
        label={text.starting.after}
        file={text.prior.file}
        accept=".xlsx"
        onFile={(file) => void readLastYear(file)}
      />
      <p className={surface.small}>{text.starting.afterHint}</p>
      <Button icon={<SheetIcon />} disabledFocusable={busy !== undefined} onClick={() => void installSample()}>
        {text.starting.sample}
      </Button>
      <p className={surface.small}>{text.starting.sampleHint}</p>
    </section>
  );
};
