/** The text of a part as blocks: what Word shows when all tracked changes are accepted. */
import type { Aside, Block } from "../../../document/model";
import { scanXml, type ScanHandlers, type Tag } from "../../../ooxml/xml/scan";
import { TEXTUAL } from "../../namespaces";
import { isOn, valueOf } from "../attributes";
import { CHARACTERS, CLOSED, OPENED, PROPERTIES } from "./elements";
import { isSkipped } from "./skipped";
import { State, type BodyContext } from "./state";
import { closeStory } from "./story";

interface Contents {
  /** Name of the outermost element; "" when none is Word's. */
  readonly root: string;
  readonly blocks: readonly Block[];
  readonly asides: readonly Aside[];
}

export const readContents = (xml: string, part: string, surroundings: BodyContext): Contents => {
  const state = new State(surroundings);
  const reader = new ContentsReader(state);
  scanXml(xml, part, TEXTUAL, reader);
  return { root: reader.root, blocks: closeStory(state.body), asides: state.asides };
};

class ContentsReader implements ScanHandlers {
  root = "";
  private readonly path: string[] = [];
  /** Depth of the element that is being passed over; 0 for none. */
  private skippedFrom = 0;

  constructor(private readonly state: State) {}

  readonly open = (local: string, tag: Tag): void => {
    const parent = this.path.at(-1);
    if (this.root === "") this.root = local;
    this.path.push(local);
    if (this.skippedFrom > 0) return;
    if (isSkipped(local, parent) || this.isOtherAlternative(local)) this.skippedFrom = this.path.length;
    else this.enter(local, parent, tag);
  };

  readonly text = (text: string): void => {
    if (this.skippedFrom > 0) return;
    if (this.state.target === "instruction") this.state.fields.instruction(text);
    if (this.state.target === "text") this.state.write(text);
  };

  readonly close = (local: string): void => {
    const depth = this.path.length;
    this.path.pop();
    if (this.skippedFrom === 0) CLOSED.get(local)?.(this.state);
    else if (this.skippedFrom === depth) this.skippedFrom = 0;
  };

  private enter(local: string, parent: string | undefined, tag: Tag): void {
    const { state } = this;
    if (parent === "rPr") this.formatted(local, tag);
    else if (parent === "r" && CHARACTERS.has(local)) state.write(CHARACTERS.get(local)?.(tag) ?? "");
    else (PROPERTIES.get(`${parent ?? ""}/${local}`) ?? OPENED.get(local))?.(state, tag);
  }

  /** Of all formats only these matter: hidden text, text above the line, the style that may say so, and the mark on the end of a paragraph that was deleted or moved away. */
  private formatted(local: string, tag: Tag): void {
    const owner = this.path.at(-3);
    if (owner === "r") this.runFormatted(local, tag);
    const { paragraph } = this.state.story;
    if (owner === "pPr" && paragraph !== undefined && (local === "del" || local === "moveFrom"))
      paragraph.runsOn = true;
  }

  private runFormatted(local: string, tag: Tag): void {
    const { run } = this.state;
    if (local === "rStyle") run.style = valueOf(tag) ?? "";
    if (local === "vanish") run.hidden = isOn(tag);
    if (local === "vertAlign") run.raised = valueOf(tag) === "superscript";
  }

  /** A file offers the same text to newer and older programs; the first offer is read, once. */
  private isOtherAlternative(local: string): boolean {
    return (local === "Choice" || local === "Fallback") && this.state.alternatives.at(-1) === true;
  }
}
