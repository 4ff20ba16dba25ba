/** Paragraphs in the looks of the style; headings carry Word's own heading styles, so that the navigation pane shows them. */
import { AlignmentType, HeadingLevel, LineRuleType, Paragraph, type IParagraphOptions } from "docx";
import type { ParagraphLook, PrintedParagraph } from "../../document/printed";
import { runProperties, textRun } from "./runs";
import { looks, type WrittenStyle } from "./style";
import { twips } from "./units";

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  both: AlignmentType.BOTH,
} as const;

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

const layoutOf = ({
  align,
  line,
  indent,
  allIndented,
  size,
  before,
  after,
  withNext,
}: WrittenStyle): IParagraphOptions => ({
  alignment: ALIGNMENTS[align],
  spacing: { line: twips(line), lineRule: LineRuleType.EXACT, before: twips(before ?? 0), after: twips(after ?? 0) },
  indent: { [allIndented === true ? "left" : "firstLine"]: twips(indent * size) },
  keepNext: withNext === true,
});

export const paragraphOf = ({ look, text }: PrintedParagraph): Paragraph => {
  const style = looks[look];
  return new Paragraph({
    ...layoutOf(style),
    ...(style.outline === undefined ? {} : { heading: LEVELS[style.outline] }),
    children: [textRun(text, style)],
  });
};

const headingStyle = (look: ParagraphLook) => ({ run: runProperties(looks[look]), paragraph: layoutOf(looks[look]) });

/** Word's heading styles in black and in the paper's own type; what is typed later looks as the rest. */
export const paragraphStyles = {
  default: {
    document: { run: runProperties(looks.body) },
    heading1: headingStyle("heading1"),
    heading2: headingStyle("heading2"),
    heading3: headingStyle("heading3"),
  },
};
