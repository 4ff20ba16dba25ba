import type { Area } from "../../workbook/model";

export interface PlaceView {
  readonly sheet: string;
  readonly area: Area;
  /** "收支情况!B7" */
  readonly address: string;
}
