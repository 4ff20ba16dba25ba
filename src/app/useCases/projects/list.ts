/** The projects that there are, and those that the report names elsewhere. */
import { prefixesOf, textOf, type ReportCells } from "../../../engine/report/cells";
import { cellIn, keyIn, sectionIn } from "../../../engine/schema/path";
import type { WorkbookContext } from "../../loading/context";
import { load } from "../../loading/load";
import type { ProjectsView } from "../../views/projects";
import { viewsOf } from "./shared";

const namesIn = (cells: ReportCells, field: string): readonly string[] =>
  prefixesOf(cells, sectionIn(field)).map((prefix) => textOf(cells, cellIn(prefix, keyIn(field))).trim());

export const projects = async (context: WorkbookContext): Promise<ProjectsView> => {
  const loaded = await load(context);
  const there = viewsOf(loaded);
  const named = (loaded.report.further?.namedIn ?? []).flatMap((field) => namesIn(loaded.reading.cells, field));
  const taken = new Set(["", ...there.map(({ name }) => name)]);
  return { there, named: [...new Set(named)].filter((name) => !taken.has(name)) };
};
