/** 恢复表样: what will be put back, sheet by sheet, each with its own button. Nothing is written before. */
import { Button } from "@fluentui/react-components";
import type { LookView } from "../../../app/views/structure";
import { text } from "../../text";
import { useActions, usePaneState } from "../../usePane";
import { OpenPanel } from "../OpenPanel";
import { useSurface } from "../sharedStyles";

export const LookPanel = () => {
  const panel = usePaneState((s) => s.panel);
  return panel?.kind === "look" ? <Shown shown={panel.shown} /> : null;
};

const Shown = ({ shown }: { readonly shown: LookView }) => {
  const surface = useSurface();
  const { restoreLook, closePanel } = useActions();
  return (
    <OpenPanel title={text.look.title}>
      <p className={surface.body}>{text.look.lead}</p>
      <ul className={surface.plainList}>
        {shown.map(({ sheet, lines }) => (
          <li key={sheet} className={surface.tight}>
            <Sheet sheet={sheet} lines={lines} />
            <div>
              <Button size="small" onClick={() => void restoreLook(shown, [sheet])}>
                {text.look.one(sheet)}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <div className={surface.row}>
        <Button appearance="primary" size="small" onClick={closePanel}>
          {text.look.cancel}
        </Button>
        <Button
          size="small"
          onClick={() =>
            void restoreLook(
              shown,
              shown.map(({ sheet }) => sheet),
            )
          }
        >
          {text.look.all}
        </Button>
      </div>
    </OpenPanel>
  );
};

const Sheet = ({ sheet, lines }: LookView[number]) => {
  const surface = useSurface();
  return (
    <>
      <p className={surface.body}>{sheet}</p>
      <ul className={surface.plainList}>
        {lines.map((line) => (
          <li key={line} className={surface.small}>
            {line}
          </li>
        ))}
      </ul>
    </>
  );
};
