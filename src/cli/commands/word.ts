/** ziping word: the report as the Word document in which it is sealed, handed in and published. */
import { Problem } from "../../app/ports";
import { exportWord } from "../../app/useCases/exportWord";
import { writeBytes } from "../files";
import { loadFile } from "../load";
import { refuseUnwritable } from "../output";
import { projectNumbers } from "../projects";
import type { ExitCode, Terminal } from "../terminal";

export interface WordOptions {
  readonly output: string;
  readonly public?: true;
  readonly attachments?: true;
  readonly project?: number;
  readonly force?: true;
}

const refuseMissing = (project: number, there: readonly number[]): void => {
  if (there.includes(project)) return;
  const known = there.length === 0 ? "没有项目自评表" : `只有项目 ${there.join("、")}`;
  throw new Problem("missing", "没有导出", `这个工作簿里${known}`, "请改用有的编号。");
};

export const wordFile = async (
  file: string,
  { output, force, project, ...options }: WordOptions,
  terminal: Terminal,
): Promise<ExitCode> => {
  const overwrite = force === true;
  await refuseUnwritable({ file: output, kind: ".docx", overwrite }, [file]);
  const loaded = loadFile(file);
  if (project !== undefined) refuseMissing(project, projectNumbers(loaded));
  const { document, notes } = exportWord(loaded, {
    public: options.public === true,
    attachments: options.attachments === true,
    ...(project === undefined ? {} : { project }),
  });
  // Only this command pays for loading the writer.
  const { writeDocument } = await import("../../docx/write");
  await writeBytes(output, await writeDocument(document), { overwrite });
  for (const line of [...notes, `已导出 ${output}`]) terminal.err(line);
  return 0;
};
