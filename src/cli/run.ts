/** The program: which commands there are, and what becomes of their failures. */
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { Problem } from "../app/ports";
import { check, type CheckOptions } from "./commands/check";
import { newWorkbook, type NewOptions } from "./commands/new";
import { readReportFile } from "./commands/read";
import { scoreFile, type ScoreOptions } from "./commands/score";
import { transferFile, type TransferCommandOptions } from "./commands/transfer";
import { wordFile, type WordOptions } from "./commands/word";
import { summary, type SummaryOptions } from "./commands/summary";
import type { Machine } from "./workers/pool";
import type { ExitCode, Terminal } from "./terminal";
import { inChinese, usageMistake } from "./usage";

type NewCommand = (name: string, description: string) => Command;
type Done = (code: ExitCode) => void;

/** Runs one command line (without "node" and the program's name). Never throws: what failed is printed, and the code is 2. */
export const run = async (
  args: readonly string[],
  terminal: Terminal,
  machine: Machine = { cores: 1 },
): Promise<ExitCode> => {
  let code: ExitCode = 0;
  const program = programFor(terminal, machine, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (thrown) {
    return failed(thrown, terminal);
  }
};

const failed = (thrown: unknown, terminal: Terminal): ExitCode => {
  if (thrown instanceof CommanderError) {
    const mistake = usageMistake(thrown);
    if (mistake === undefined) return thrown.exitCode === 0 ? 0 : 2;
    terminal.err(mistake);
    return 2;
  }
  terminal.err(
    thrown instanceof Problem
      ? thrown.message
      : `程序内部出错，没有完成：${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`,
  );
  return 2;
};

const programFor = (terminal: Terminal, machine: Machine, done: Done): Command => {
  const program = inChinese(new Command("ziping"))
    .description("自评通：部门整体支出绩效自评报告的生成、读取、审核和评分")
    .helpCommand(false);
  program.configureOutput({ writeOut: (text) => terminal.out(text), writeErr: (text) => terminal.err(text.trimEnd()) });
  const command = (name: string, description: string): Command => program.command(name).description(description);

  making(command, terminal, done);
  command("read", "把工作簿或 Word 报告里的内容输出为 JSON；Word 报告附每个值的出处和没有对应栏目的内容")
    .argument("<FILE>", "要读的 .xlsx 或 .docx 文件")
    .action((file: string) => {
      done(readReportFile(file, terminal));
    });
  receiving(command, terminal, machine, done);
  summarising(command, terminal, machine, done);
  command("score", "评分：输出每个指标的实际值、规则得分、自评得分和步骤")
    .argument("<FILE.xlsx>", "要评分的文件")
    .option("--json", "输出 JSON")
    .option("-o, --output <OUT.xlsx>", "另存一份，写入评分表")
    .option("--force", "文件已存在时覆盖")
    .action(async (file: string, options: ScoreOptions) => done(await scoreFile(file, options, terminal)));
  exporting(command, terminal, done);
  return program;
};

/** The command that makes workbooks. */
const making = (command: NewCommand, terminal: Terminal, done: Done): void => {
  command("new", "生成整本标准工作簿")
    .argument("<OUT.xlsx>", "要写的文件")
    .option("--year <年度>", "评价年度，四位数字；不写为去年")
    .option("--unit <名称>", "部门（单位）名称")
    .option("--edition <编号>", "评分标准")
    .addOption(
      new Option(
        "--sample [published|corrected]",
        "填入示例数据：published 为公开的样子，corrected 为改正后",
      ).conflicts(["data", "year", "unit", "edition"]),
    )
    .addOption(new Option("--data <REPORT.json>", "填入 JSON 里的报告，格式同 read 的输出").conflicts(["year", "unit"]))
    .addOption(
      new Option("--from <REPORT.docx>", "从 Word 报告建表；没有对应栏目的内容会列出").conflicts([
        "data",
        "sample",
        "prior",
        "year",
        "unit",
      ]),
    )
    .addOption(
      new Option(
        "--prior <LAST.xlsx>",
        "按上年工作簿新建：带入部门、机构、编制、工作内容、指标和上年数；年度、部门名称和评分标准不写时随上年工作簿",
      ).conflicts(["data", "sample"]),
    )
    .addOption(
      new Option(
        "--project [NAME...]",
        "同时建项目支出绩效自评表，每个名称一张；与 --sample 同用时填入示例项目",
      ).conflicts(["data", "from", "prior"]),
    )
    .option("--renamed", "部门改了名称：上年工作簿的部门名称可以不同")
    .option("--force", "文件已存在时覆盖")
    .action(async (file: string, options: NewOptions) => done(await newWorkbook(file, options, terminal)));
};

/** The commands of who receives many files. */
const receiving = (command: NewCommand, terminal: Terminal, machine: Machine, done: Done): void => {
  command(
    "check",
    "审核：输出结论和问题；多个文件或文件夹每个一行。退出码 0 可以上报，1 其他结论，2 有文件无法读取或未能审核",
  )
    .argument("<FILE...>", "要审核的 .xlsx、.docx 文件或文件夹")
    .option("--json", "输出 JSON；多个文件时每个文件一行")
    .option("--csv <OUT.csv>", "另把全部问题写成表格，可用 Excel 打开")
    .option("--force", "表格文件已存在时覆盖")
    .option("--jobs <N>", "同时审核几个文件，不写为处理器核数", numberOf(1, 999))
    .action(async (files: readonly string[], options: CheckOptions) =>
      done(await check(files, options, terminal, machine)),
    );
};

/** Over all that was received. */
const summarising = (command: NewCommand, terminal: Terminal, machine: Machine, done: Done): void => {
  command("summary", "汇总：各部门一览、得分分布、常见问题、汇总表、雷同文字、抽查名单和退回意见，写成一个工作簿")
    .argument("<FOLDER...>", "收到的文件或文件夹")
    .requiredOption("-o, --output <OUT.xlsx>", "要写的文件")
    .addOption(new Option("--unit <单位>", "舍位后的金额单位").choices(["万元", "亿元"]).default("亿元"))
    .addOption(new Option("--places <N>", "舍位后的小数位数").argParser(numberOf(0, 6)).default(2))
    .option("--seed <文字>", "抽查的种子；同样的种子抽出同样的名单", "自评通")
    .option("--draw <N>", "抽查几个部门，不写为十分之一", numberOf(1, 9999))
    .option("--jobs <N>", "同时审核几个文件，不写为处理器核数", numberOf(1, 999))
    .option("--force", "文件已存在时覆盖")
    .action(async (files: readonly string[], options: SummaryOptions) =>
      done(await summary(files, options, terminal, machine)),
    );
};

const numberOf =
  (least: number, most: number) =>
  (text: string): number => {
    const number = /^\d{1,6}$/.test(text) ? Number(text) : -1;
    if (number < least || number > most) throw new InvalidArgumentError(`${least}—${most}`);
    return number;
  };

/** The commands that make a document of a workbook. */
const exporting = (command: NewCommand, terminal: Terminal, done: Done): void => {
  command("word", "导出 Word 报告：封面、各表、综述和评分表，按公文格式")
    .argument("<FILE.xlsx>", "要导出的工作簿")
    .requiredOption("-o, --output <OUT.docx>", "要写的文件")
    .option("--public", "公开版：联系人、电话、评价人员和填报人写成“略”")
    .option("--attachments", "附上佐证材料目录、基础数据和比率测算")
    .option("--project <N>", "只导出第 N 个项目的自评表", numberOf(1, 60))
    .option("--force", "文件已存在时覆盖")
    .action(async (file: string, options: WordOptions) => done(await wordFile(file, options, terminal)));
  command("transfer", "把项目自评结果填进预算管理一体化系统导出的自评表，并按系统导入的要求核对；退出码 1 有须改正的")
    .argument("<FILE.xlsx>", "填好项目支出绩效自评表的工作簿")
    .requiredOption("--to <EXPORT.xlsx>", "系统导出的自评表，本身不会改动")
    .option("-o, --output <OUT.xlsx>", "填好后另存的文件；不写只核对")
    .option("--replace", "表里已有的内容也换成工作簿里的")
    .option("--json", "输出 JSON")
    .option("--force", "文件已存在时覆盖")
    .action(async (file: string, options: TransferCommandOptions) => done(await transferFile(file, options, terminal)));
};
