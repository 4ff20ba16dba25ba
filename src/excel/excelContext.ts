/** What the adapter's actions share: the gate, the last reading, our marks, our own writes and what cells were seen to hold. */
import { explained } from "./explained";
import { isFromStructure, isInvalidArgument, isOutdated } from "./errors";
import { sheetNamed, type WorkbookStructure, type SheetStructure, type StructureCache } from "./structureCache";
import type { NamedPlaces } from "./places";
import type { DrawnMarks } from "./marks/drawnMarks";
import type { TextNames } from "./write/nameFormula";
import type { OwnWrites } from "./events/ownWrites";
import type { RequestQueue, Task } from "./requestQueue";
import type { SeenCells } from "./seen";
import { readStructure } from "./structure";

export interface ExcelContext extends TextNames {
  readonly queue: RequestQueue;
  readonly cache: StructureCache;
  readonly drawn: DrawnMarks;
  readonly ownWrites: OwnWrites;
  readonly seen: SeenCells;
  readonly places: NamedPlaces;
  /** Ids of hidden sheets of which it was said that showing them ends what can be undone. */
  readonly saidHidden: Set<string>;
}

type RequestJob<T> = (context: Excel.RequestContext, structure: WorkbookStructure) => Promise<T>;

/**
 * Runs a writing job on what the last reading taught us; without one, the structure is read first (one more round trip).
 * When the workbook has moved on since, the structure is read anew and the job runs once more; every job can be repeated without harm.
 */
export const withStructure = async <T>(excel: ExcelContext, task: Task, job: RequestJob<T>): Promise<T> => {
  const remembered = excel.cache.get() !== undefined;
  try {
    return await attempt(excel, task, job);
  } catch (error) {
    if (!isOutdated(error) && !(remembered && isFromStructure(error))) throw error;
  }
  excel.places.put([], []); // what the first attempt got to may have pointed names elsewhere: that is no one else's doing
  return attempt(excel, task, job);
};

const attempt = async <T>(
  { queue, cache, texts, places }: ExcelContext,
  task: Task,
  job: RequestJob<T>,
): Promise<T> => {
  try {
    return await queue.write(task, async (context) =>
      job(context, cache.get() ?? cache.put(await readStructure(context))),
    );
  } catch (error) {
    cache.clear();
    if (isInvalidArgument(error)) texts.refused = true; // the next attempt tells whether that was it
    throw await explained(queue, places, task, error);
  }
};

/** Until the next sync nothing is recalculated or drawn; Excel resumes by itself, also after a failure. */
export const suspend = ({ application }: Excel.RequestContext, { manual }: WorkbookStructure): void => {
  if (!manual) application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
};

/** Queued after our writes: what we wrote must not wait for the person's F9. */
export const recalculate = ({ application }: Excel.RequestContext, { manual }: WorkbookStructure): void => {
  if (manual) application.calculate("Recalculate");
};

export const worksheetOf = (context: Excel.RequestContext, sheet: SheetStructure): Excel.Worksheet =>
  context.workbook.worksheets.getItem(sheet.id);

/** The named sheet, or what `otherwise` throws. */
export const requireSheet = (
  structure: WorkbookStructure,
  name: string,
  otherwise: (name: string) => Error,
): SheetStructure => {
  const sheet = sheetNamed(structure, name);
  if (sheet === undefined) throw otherwise(name);
  return sheet;
};
