/** Fields: what they show is text, what they are made of is not (ECMA-376 part 1, 17.16). They may reach over paragraphs and stand in each other. */

interface Field {
  instruction: string;
  phase: "instruction" | "result";
  /** Something was written as its result. */
  isWritten: boolean;
  form: FormField | undefined;
}

/** A list to choose from or a box to tick: what it shows is not in the text but in what it is made of (17.16.17, 17.16.7). */
type FormField =
  | { readonly kind: "list"; readonly entries: string[]; default: number; result: number | undefined }
  | { readonly kind: "box"; default: boolean; result: boolean | undefined };

const shownBy = (form: FormField | undefined): string => {
  if (form === undefined) return "";
  if (form.kind === "list") return form.entries[form.result ?? form.default] ?? "";
  return (form.result ?? form.default) ? "☑" : "□";
};

export class FieldStack {
  private readonly open: Field[] = [];

  /** What the field shows that ends here, where no text says it. */
  mark(type: string | undefined): string {
    if (type === "begin") this.open.push({ instruction: "", phase: "instruction", isWritten: false, form: undefined });
    const last = this.open.at(-1);
    if (type === "separate" && last !== undefined) last.phase = "result";
    if (type === "end") this.open.pop();
    return type !== "end" || last === undefined || last.isWritten ? "" : shownBy(last.form);
  }

  /** Text was written: it is the result of every field that is open. */
  wrote(): void {
    for (const field of this.open) field.isWritten = true;
  }

  beginList(): void {
    this.begin({ kind: "list", entries: [], default: 0, result: undefined });
  }

  beginBox(): void {
    this.begin({ kind: "box", default: false, result: undefined });
  }

  private begin(form: FormField): void {
    const last = this.open.at(-1);
    if (last !== undefined) last.form = form;
  }

  entry(text: string): void {
    const form = this.open.at(-1)?.form;
    if (form?.kind === "list") form.entries.push(text);
  }

  choose(member: "default" | "result", entry: number): void {
    const form = this.open.at(-1)?.form;
    if (form?.kind === "list") form[member] = entry;
  }

  tick(member: "default" | "result", on: boolean): void {
    const form = this.open.at(-1)?.form;
    if (form?.kind === "box") form[member] = on;
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
