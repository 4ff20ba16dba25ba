/** After the last step: what is done with the finished report outside of the pane. */
import { Button } from "@fluentui/react-components";
import { ClearIcon } from "../../icons";
import { text } from "../../text";
import { useActions, usePaneState } from "../../usePane";
import { useSurface } from "../sharedStyles";

export const HandOut = () => {
  const surface = useSurface();
  const busy = usePaneState((s) => s.busy);
  const actions = useActions();
  const { title, lead, print, clearMarks, save, word, share } = text.guide.handOut;
  return (
    <section aria-label={title} className={surface.card}>
      <h3 className={surface.title}>{title}</h3>
      <p className={surface.body}>{lead}</p>
      <ul className={surface.plainList}>
        {[print, save, word, share].map((line) => (
          <li key={line} className={surface.small}>
            {line}
          </li>
        ))}
      </ul>
      <Button icon={<ClearIcon />} disabledFocusable={busy !== undefined} onClick={() => void actions.prepareToPrint()}>
        {clearMarks}
      </Button>
    </section>
  );
};
