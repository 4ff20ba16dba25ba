/** 调整这个指标: opens its rule as fields, below the indicator. */
import { Button } from "@fluentui/react-components";
import type { IndicatorView } from "../../../app/views/score";
import { text } from "../../text";
import { useActions, usePaneState } from "../../usePane";
import { AdaptPanel } from "./AdaptPanel";
import { useFocusWhenLost } from "../useFocus";

export const AdaptAction = ({ indicator: { id, path } }: { readonly indicator: IndicatorView }) => {
  const busy = usePaneState((s) => s.busy);
  const isOpen = usePaneState((s) => s.panel?.kind === "adapt" && s.panel.edit.id === id);
  const { openAdapt } = useActions();
  const frame = useFocusWhenLost<HTMLDivElement>(isOpen);
  return (
    <div ref={frame} tabIndex={-1} style={{ outlineStyle: "none" }}>
      {isOpen ? (
        <AdaptPanel indicator={id} />
      ) : (
        <Button
          size="small"
          disabledFocusable={busy !== undefined}
          aria-label={text.adapt.openFor(path[2])}
          onClick={() => void openAdapt(id)}
        >
          {text.adapt.open}
        </Button>
      )}
    </div>
  );
};
