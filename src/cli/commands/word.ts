/** ziping word: the report as the Word document in which it is sealed, handed in and published. */
import { exportWord } from "../../app/useCases/exportWord";
import { writeBytes } from "../files";
import { loadFile } from "../load";
import type { ExitCode, Terminal } from "../terminal";

export interface WordOptions {
  readonly output: string;
  readonly public?: true;
  readonly attachments?: true;
  readonly force?: true;
}

export const wordFile = async (
  file: string,
  { output, force, ...options }: WordOptions,
  terminal: Terminal,
): Promise<ExitCode> => {
  const { document, notes } = exportWord(await loadFile(file), {
    public: options.public === true,
    attachments: options.attachments === true,
  });
  // Only this command pays for loading the writer.
  const { writeDocument } = await import("../../docx/write");
  await writeBytes(output, await writeDocument(document), { overwrite: force === true });
  for (const line of [...notes, `已导出 ${output}`]) terminal.err(line);
  return 0;
};
