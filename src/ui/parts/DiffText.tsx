/** What a refresh would change: removed words struck through, new words underlined, each named for screen readers by its element. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { aroundChanges, diffText, type DiffPart } from "../store/diff";
import { useSurface } from "./sharedStyles";

const useStyles = makeStyles({
  text: { whiteSpace: "pre-wrap", lineHeight: "24px" },
  removed: { color: tokens.colorStatusDangerForeground1, backgroundColor: tokens.colorStatusDangerBackground1 },
  added: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

const whole = (parts: readonly DiffPart[]): readonly DiffPart[] => parts;

const ELEMENTS = { same: "span", removed: "del", added: "ins" } as const;

interface DiffTextProps {
  readonly before: string;
  readonly after: string;
  /** Leaves out what stays the same far from any change. */
  readonly short?: boolean;
}

export const DiffText = ({ before, after, short = false }: DiffTextProps) => {
  const styles = useStyles();
  const surface = useSurface();
  return (
    <p className={mergeClasses(surface.body, styles.text)}>
      {(short ? aroundChanges : whole)(diffText(before, after)).map((part, i) => {
        const Element = ELEMENTS[part.kind];
        return (
          <Element key={i} className={part.kind === "same" ? undefined : styles[part.kind]}>
            {part.text}
          </Element>
        );
      })}
    </p>
  );
};
