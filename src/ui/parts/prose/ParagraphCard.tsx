/** One paragraph of the report against the tables: its figures, what disagrees and why, and its refresh. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ParagraphView } from "../../../app/views/paragraph";
import { LocateIcon } from "../../icons";
import { clip, countStates, plainText } from "../../store/prose";
import { text } from "../../text";
import { useActions } from "../../usePane";
import { ParagraphRefresh } from "./ParagraphRefresh";
import { ProseText } from "./ProseText";
import { useSurface } from "../sharedStyles";
import { useFocusWhenLost } from "../useFocus";

/** Characters of a paragraph drawn before 展开全文. */
const PREVIEW = 300;

const useStyles = makeStyles({
  notes: { margin: 0, paddingLeft: "18px" },
  strong: { color: tokens.colorStatusDangerForeground1 },
});

interface ParagraphCardProps {
  readonly paragraph: ParagraphView;
  readonly comparing: boolean;
}

export const ParagraphCard = ({ paragraph, comparing }: ParagraphCardProps) => {
  const surface = useSurface();
  const titleId = useId();
  const { locate } = useActions();
  const card = useFocusWhenLost<HTMLElement>(comparing);
  const { place, title, parts } = paragraph;
  const { agrees, differs, unchecked } = countStates(parts);
  return (
    <article ref={card} tabIndex={-1} aria-labelledby={titleId} className={surface.card}>
      <div className={surface.spread}>
        <h3 id={titleId} className={surface.title}>
          {title}
        </h3>
        {place !== undefined && (
          <Button
            size="small"
            appearance="subtle"
            icon={<LocateIcon />}
            aria-label={text.prose.locateFor(title)}
            onClick={() => void locate(place)}
          />
        )}
      </div>
      <Clipped parts={parts} title={title} />
      <Notes parts={parts} />
      {agrees + differs + unchecked > 0 && (
        <p className={surface.small}>{text.prose.counts(agrees, differs, unchecked)}</p>
      )}
      {paragraph.proposal !== undefined && (
        <ParagraphRefresh
          paragraph={paragraph}
          proposal={paragraph.proposal}
          current={plainText(paragraph)}
          comparing={comparing}
        />
      )}
    </article>
  );
};

const Clipped = ({ parts, title }: { readonly parts: ParagraphView["parts"]; readonly title: string }) => {
  const [whole, setWhole] = useState(false);
  const preview = clip(parts, PREVIEW);
  const label = whole ? text.prose.collapse : text.prose.expand;
  return (
    <>
      <ProseText parts={whole ? parts : preview.parts} />
      {!preview.complete && (
        <div>
          <Button
            size="small"
            appearance="transparent"
            aria-expanded={whole}
            aria-label={`${label}：${title}`}
            onClick={() => setWhole(!whole)}
          >
            {label}
          </Button>
        </div>
      )}
    </>
  );
};

/** What is wrong with the figures that disagree. */
const Notes = ({ parts }: { readonly parts: ParagraphView["parts"] }) => {
  const styles = useStyles();
  const surface = useSurface();
  const notes = parts.filter((p) => p.state === "differs" && p.note !== undefined);
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {notes.map((p, i) => (
        <li key={i} className={surface.small}>
          <strong className={styles.strong}>{p.text}</strong>：{p.note}
        </li>
      ))}
    </ul>
  );
};
