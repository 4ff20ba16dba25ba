import type { AnyCell } from "../../../../domain/cell";
import { isOmitted } from "../../../../engine/report/omitted";
import { fieldIdOf } from "../../../../engine/schema/path";
import { paper } from "../../paper";
import type { DepartmentContext } from "../rule";

/** A published report is read as it is: its personal particulars are left out, not forgotten. A workbook holds them. */
export const isLeftOutInPublic = ({ source }: DepartmentContext, cell: AnyCell): boolean =>
  source !== "workbook" && paper.personal.includes(fieldIdOf(cell.id)) && isOmitted(cell);
