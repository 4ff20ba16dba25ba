/** 刷新段落: what would change is shown first, whoever wrote what stands there. */
import { Button } from "@fluentui/react-components";
import type { ParagraphView } from "../../../app/views/paragraph";
import { AgainIcon } from "../../icons";
import { text } from "../../text";
import { useActions } from "../../usePane";
import { Confirm } from "../Confirm";
import { DiffText } from "../DiffText";
import { useSurface } from "../sharedStyles";

interface ParagraphRefreshProps {
  readonly paragraph: ParagraphView;
  readonly proposal: string;
  readonly current: string;
  /** The difference is being shown. */
  readonly comparing: boolean;
}

const reasonFor = (edited: boolean, current: string): string => {
  if (current === "") return text.prose.blank;
  return edited ? text.prose.edited : text.prose.outdated;
};

export const ParagraphRefresh = ({ paragraph, proposal, current, comparing }: ParagraphRefreshProps) => {
  const surface = useSurface();
  const { writeParagraph, openPanel, closePanel } = useActions();
  const { edited, id, title } = paragraph;
  if (comparing)
    return (
      <Confirm
        question={text.prose.diffTitle}
        yes={text.prose.replace}
        no={text.prose.keep}
        onYes={() => void writeParagraph(paragraph)}
        onNo={closePanel}
      >
        <p className={surface.small}>
          <del>{text.prose.removed}</del>　<ins>{text.prose.added}</ins>
        </p>
        <DiffText before={current} after={proposal} />
      </Confirm>
    );
  return (
    <div className={surface.inset}>
      <p className={surface.small}>{reasonFor(edited, current)}</p>
      <div>
        <Button
          size="small"
          icon={<AgainIcon />}
          aria-label={text.prose.compareFor(title)}
          onClick={() => openPanel({ kind: "diff", paragraph: id })}
        >
          {text.prose.compare}
        </Button>
      </div>
    </div>
  );
};
