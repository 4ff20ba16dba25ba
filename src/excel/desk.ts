/** What the adapter's actions share: the gate, the last reading, our marks and our own writes. */
import { explained } from "./denial";
import { isFromStructure, isInvalidArgument, isOutdated } from "./errors";
import { sheetNamed, type Known, type KnownSheet, type Memory } from "./known";
import type { DrawnMarks } from "./drawnMarks";
import type { OwnWrites } from "./ownWrites";
import type { Session, Task } from "./session";
import { learn } from "./structure";

export interface Desk {
  readonly session: Session;
  readonly memory: Memory;
  readonly drawn: DrawnMarks;
  readonly ownWrites: OwnWrites;
  /** Whether this Excel refuses text in quotation marks as the content of a name. */
  readonly texts: { refused: boolean };
}

export type Job<T> = (context: Excel.RequestContext, known: Known) => Promise<T>;

/**
 * Runs a writing job on what the last reading taught us; without one, the structure is read first (one more round trip).
 * When the workbook has moved on since, the structure is read anew and the job runs once more; every job can be repeated without harm.
 */
export const onKnown = async <T>(desk: Desk, task: Task, job: Job<T>): Promise<T> => {
  const remembered = desk.memory.recall() !== undefined;
  try {
    return await attempt(desk, task, job);
  } catch (error) {
    if (!isOutdated(error) && !(remembered && isFromStructure(error))) throw error;
  }
  return attempt(desk, task, job);
};

const attempt = async <T>({ session, memory, texts }: Desk, task: Task, job: Job<T>): Promise<T> => {
  try {
    return await session.write(task, async (context) =>
      job(context, memory.recall() ?? memory.keep(await learn(context))),
    );
  } catch (error) {
    memory.forget();
    if (isInvalidArgument(error)) texts.refused = true; // the next attempt tells whether that was it
    throw await explained(session, task, error);
  }
};

/** Until the next sync nothing is recalculated or drawn; Excel resumes by itself, also after a failure. */
export const suspend = ({ application }: Excel.RequestContext): void => {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
};

export const worksheetOf = (context: Excel.RequestContext, sheet: KnownSheet): Excel.Worksheet =>
  context.workbook.worksheets.getItem(sheet.id);

/** The named sheet, or what `otherwise` throws. */
export const requireSheet = (known: Known, name: string, otherwise: (name: string) => Error): KnownSheet => {
  const sheet = sheetNamed(known, name);
  if (sheet === undefined) throw otherwise(name);
  return sheet;
};
