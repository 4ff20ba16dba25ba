/** The report's paragraphs with their figures held against the tables. */
import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { Empty } from "../parts/Empty";
import { ParagraphCard } from "../parts/prose/ParagraphCard";
import { useFigureStyles } from "../parts/prose/ProseText";
import { useSurface } from "../parts/sharedStyles";
import { useFocusWhenLost } from "../parts/useFocus";
import { AgainIcon } from "../icons";
import { text } from "../text";
import { useActions, usePaneState } from "../usePane";

const STATES = ["agrees", "differs", "unchecked"] as const;

const useStyles = makeStyles({
  head: { alignItems: "center" },
  legend: { display: "flex", gap: "14px", whiteSpace: "nowrap", margin: 0, padding: 0, listStyleType: "none" },
  sample: { textUnderlineOffset: "4px" },
});

export const ProseView = () => {
  const styles = useStyles();
  const surface = useSurface();
  const paragraphs = usePaneState((s) => s.paragraphs);
  const panel = usePaneState((s) => s.panel);
  const busy = usePaneState((s) => s.busy);
  const { readProse } = useActions();
  const heading = useFocusWhenLost<HTMLHeadingElement>(paragraphs);
  return (
    <div className={surface.stack}>
      <h2 ref={heading} tabIndex={-1} className={surface.unseen}>
        {text.prose.title}
      </h2>
      <div className={mergeClasses(surface.spread, styles.head)}>
        <Legend />
        <Button
          size="small"
          icon={<AgainIcon />}
          disabledFocusable={busy !== undefined}
          onClick={() => void readProse()}
        >
          {text.prose.again}
        </Button>
      </div>
      {paragraphs?.length === 0 && <Empty tone="neutral" title={text.prose.empty} />}
      {paragraphs?.map((p) => (
        <ParagraphCard key={p.id} paragraph={p} comparing={panel?.kind === "diff" && panel.paragraph === p.id} />
      ))}
    </div>
  );
};

const Legend = () => {
  const styles = useStyles();
  const surface = useSurface();
  const figureStyles = useFigureStyles();
  return (
    <ul aria-label={text.prose.legend} className={styles.legend}>
      {STATES.map((state) => (
        <li key={state} className={mergeClasses(surface.small, styles.sample, figureStyles[state])}>
          {text.prose.states[state]}
        </li>
      ))}
    </ul>
  );
};
