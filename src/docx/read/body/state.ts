/** What has been read so far of a part, and what is open. */
import type { Aside } from "../../../document/model";
import { blocksText } from "../../../document/text";
import type { Numbers } from "../numbering/numbers";
import { isHiddenBy, isRaisedBy, type StyleSheet } from "../styles";
import { FieldStack } from "./fields";
import { finishedParagraph, visible } from "./paragraph";
import { addBoxed, addParagraph, addTable, closeStory, freshStory, type Story } from "./story";
import { freshCell, TableDraft } from "./table";

/** What is left of the ceilings; each method throws when it is used up. */
export interface ReadLimits {
  takeCells(count: number): void;
  takeParagraph(): void;
  enter(): void;
  leave(): void;
}

const RAISED = [..."⁰¹²³⁴⁵⁶⁷⁸⁹"];

export interface BodyContext {
  readonly numbers: Numbers;
  readonly sheet: StyleSheet;
  readonly limits: ReadLimits;
}

/** Absent members are those of its style. */
interface RunFormat {
  style?: string;
  hidden?: boolean;
  /** Set above the line: its digits are a power or the mark of a note, not part of a figure. */
  raised?: boolean;
}

export class State {
  readonly body = freshStory();
  readonly asides: Aside[] = [];
  readonly fields = new FieldStack();
  /** For each open AlternateContent, whether one of its alternatives has been read. */
  readonly alternatives: boolean[] = [];
  /** For each open content control, whether it shows its prompt instead of content. */
  readonly prompts: boolean[] = [];
  /** How the open run is formatted. */
  run: RunFormat = {};
  /** Where the text of the open element goes. */
  target: "text" | "instruction" | undefined;
  /** Of the last paragraph that is not blank. */
  private lastText = "";
  private readonly stories: Story[] = [this.body];

  constructor(private readonly surroundings: BodyContext) {}

  get story(): Story {
    return this.stories.at(-1) ?? this.body;
  }

  openRun(): void {
    this.run = {};
  }

  write(text: string): void {
    const { paragraph } = this.story;
    if (paragraph === undefined || !this.fields.isShown || this.prompts.includes(true)) return;
    const { styles, standard } = this.surroundings.sheet;
    const { style = "", hidden, raised } = this.run;
    const styled = paragraph.style ?? standard;
    if (hidden ?? isHiddenBy(styles, styled, style)) return;
    paragraph.text +=
      (raised ?? isRaisedBy(styles, styled, style))
        ? text.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit)
        : text;
    paragraph.contents ||= this.fields.inContents;
    if (text.trim() !== "") this.fields.wrote();
  }

  /** What is not opened is told by the words before it, so that it can be found. */
  leaveUnread(kind: "object" | "otherFile"): void {
    this.surroundings.limits.takeParagraph();
    const before = visible(this.story.paragraph?.text ?? "").trim();
    this.asides.push({ kind, text: before === "" ? this.lastText : before });
  }

  closeParagraph(): void {
    const { story } = this;
    const { numbers, sheet, limits } = this.surroundings;
    this.fields.endParagraph();
    const draft = story.paragraph;
    story.paragraph = undefined;
    if (draft === undefined) return;
    if (draft.text !== "") limits.takeParagraph();
    this.lastText = visible(draft.text).trim() || this.lastText;
    if (draft.runsOn) story.pending = draft.text;
    else if (draft.contents) this.asides.push({ kind: "contents", text: draft.text });
    else addParagraph(story, finishedParagraph(draft, numbers, sheet));
    addBoxed(story);
  }

  openTable(): void {
    const { limits } = this.surroundings;
    limits.enter();
    this.story.table = new TableDraft((places) => limits.takeCells(places));
  }

  closeTable(): void {
    this.surroundings.limits.leave();
    addTable(this.story);
  }

  openCell(): void {
    this.stories.push(freshStory(freshCell()));
  }

  closeCell(): void {
    const { cell, ...story } = this.pop();
    if (cell === undefined) return;
    cell.blocks = closeStory({ ...story, cell });
    this.story.row?.cells.push(cell);
  }

  openTextBox(): void {
    this.surroundings.limits.enter();
    this.stories.push(freshStory());
  }

  closeTextBox(): void {
    this.surroundings.limits.leave();
    const blocks = closeStory(this.pop());
    const text = blocksText(blocks);
    if (blocks.some(({ kind }) => kind === "table")) this.story.boxed.push(...blocks);
    else if (text !== "") this.asides.push({ kind: "textBox", text });
  }

  /** The body stays: only what was pushed is popped, because a file that is no tree has been refused. */
  private pop(): Story {
    return (this.stories.length > 1 ? this.stories.pop() : undefined) ?? this.body;
  }
}
