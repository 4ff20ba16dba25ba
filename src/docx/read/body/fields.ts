/** Fields: what they show is text, what they are made of is not (ECMA-376 part 1, 17.16). They may reach over paragraphs and stand in each other. */

interface Field {
  instruction: string;
  phase: "instruction" | "result";
}

export class FieldStack {
  private readonly open: Field[] = [];

  mark(type: string | undefined): void {
    if (type === "begin") this.open.push({ instruction: "", phase: "instruction" });
    const last = this.open.at(-1);
    if (type === "separate" && last !== undefined) last.phase = "result";
    if (type === "end") this.open.pop();
  }

  instruction(text: string): void {
    const last = this.open.at(-1);
    if (last !== undefined) last.instruction += text;
  }

  /** No instruction reaches over a paragraph: one that is still open lacks its end, and must not hide the rest of the document. */
  endParagraph(): void {
    while (this.open.at(-1)?.phase === "instruction") this.open.pop();
  }

  get isShown(): boolean {
    return this.open.every((field) => field.phase === "result");
  }

  /** Within a table of contents, which repeats the headings. */
  get inContents(): boolean {
    return this.open.some((field) => /^\s*TOC\b/i.test(field.instruction));
  }
}
