/** Collecting faults with the place each is at. */
import type { EditionFault, EditionPart } from "./edition";

export interface EditionPlace {
  readonly list: "indicators" | "groups" | "post" | "grades";
  readonly index: number;
  readonly id?: string;
}

const keys: Readonly<Record<EditionPart, string>> = {
  id: "id",
  path: "path",
  text: "text",
  weight: "weight",
  rule: "rule",
  params: "rule",
  measure: "measure",
  edition: "",
};

/** A fault of one entry; `detail` is the key below the part ("bands" below rule). */
export const faultAt = (place: EditionPlace, part: EditionPart, message: string, detail?: string): EditionFault => {
  const key = [keys[part], detail].filter((each) => each !== undefined && each !== "").join(".");
  const path = `${place.list}[${String(place.index)}]${key === "" ? "" : `.${key}`}`;
  return { path, part, message, ...(place.id === undefined ? {} : { id: place.id }) };
};

export const faultOfEdition = (path: string, message: string): EditionFault => ({ path, part: "edition", message });

/** One line for a log or a test: "indicators[3].rule.bands（pr.adjust）：分段在 10 处重叠". */
export const faultLine = ({ path, id, message }: EditionFault): string =>
  `${path}${id === undefined ? "" : `（${id}）`}：${message}`;
