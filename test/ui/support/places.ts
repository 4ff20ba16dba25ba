import type { EvidenceView } from "../../../src/app/views/finding";
import type { PlaceView } from "../../../src/app/views/place";
import type { EvidenceRole } from "../../../src/engine/review/finding";
import { areaAddress, parseRef } from "../../../src/workbook/address";

/** "收支情况!B7" as a place. */
export const place = (address: string): PlaceView => {
  const ref = parseRef(address);
  if (ref === undefined) throw new Error(`not an address: ${address}`);
  return { ...ref, address: `${ref.sheet}!${areaAddress(ref.area)}` };
};

export const evidence = (
  cell: string,
  field: string,
  role: EvidenceRole,
  shown: string,
  address?: string,
): EvidenceView => ({
  cell,
  field,
  fieldParts: field.split(" · "),
  role,
  shown,
  ...(address === undefined ? {} : { place: place(address) }),
});
