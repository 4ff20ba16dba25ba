/** Formats of a workbook, each kept once and named. */
export class StyleTable<S extends object> {
  readonly all: { [id: string]: S } = {};
  private readonly ids = new Map<string, string>();

  idOf(style: S): string {
    const key = JSON.stringify(style);
    let id = this.ids.get(key);
    if (id === undefined) {
      id = `style-${this.ids.size + 1}`;
      this.ids.set(key, id);
      this.all[id] = style;
    }
    return id;
  }
}
