/** Why a file could not be read, in the officer's words. */
import { Problem } from "../app/ports";
import { PackageProblem } from "../ooxml/problem";

export type FileProblemKind =
  "empty" | "notZip" | "notXlsx" | "ods" | "xls" | "xlsb" | "password" | "macros" | "packing" | "damaged" | "tooLarge";

interface Sentences {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

const SAVE_AS_XLSX = "请用 Excel 或 WPS 打开原文件，另存为“Excel 工作簿 (*.xlsx)”后再试。";

const SENTENCES: Readonly<Record<FileProblemKind, Sentences>> = {
  empty: {
    what: "文件是空的",
    why: "文件大小为 0 字节，可能没有下载完或没有保存成功",
    next: "请重新取得或重新保存这个工作簿后再试。",
  },
  notZip: {
    what: "这不是 .xlsx 工作簿",
    why: "文件内容不是 .xlsx 格式，可能是改了扩展名的文本、网页或其他文件",
    next: SAVE_AS_XLSX,
  },
  notXlsx: {
    what: "这不是 .xlsx 工作簿",
    why: "文件里没有 Excel 工作簿，可能是 Word 文档、压缩包或其他文件",
    next: SAVE_AS_XLSX,
  },
  ods: { what: "这是 .ods 电子表格，不是 .xlsx 工作簿", why: "本程序只读取 .xlsx", next: SAVE_AS_XLSX },
  xls: { what: "这是旧版 .xls 或 WPS .et 工作簿", why: "本程序只读取 .xlsx", next: SAVE_AS_XLSX },
  xlsb: { what: "这是 .xlsb 二进制工作簿，不是 .xlsx 工作簿", why: "本程序只读取 .xlsx", next: SAVE_AS_XLSX },
  password: {
    what: "工作簿设了打开密码",
    why: "文件内容已加密，不输入密码无法读取",
    next: "请在 Excel 中打开，依次点“文件—信息—保护工作簿—用密码进行加密”，清除密码并保存后再试。",
  },
  macros: {
    what: "这是启用宏的工作簿 (.xlsm)",
    why: "自评报告不用宏，本程序不打开带宏的文件",
    next: "请用 Excel 或 WPS 打开，另存为“Excel 工作簿 (*.xlsx)”后再试。",
  },
  packing: {
    what: "工作簿的压缩方式无法读取",
    why: "文件由压缩软件另行压缩过，用了 Excel 不用的压缩算法，或加了压缩密码",
    next: "请用压缩软件解压，再按默认设置（ZIP，不加密）压缩，或向报送单位要原来的工作簿。",
  },
  damaged: {
    what: "工作簿已损坏",
    why: "文件内容不完整或前后不一致",
    next: "请用 Excel 打开并修复，或向报送单位重新要一份。",
  },
  tooLarge: {
    what: "工作簿太大",
    why: "展开后的内容或使用的单元格超过上限",
    next: "请删去与自评报告无关的工作表、图片和远处的单元格后另存再试。",
  },
};

/** The same, where one sheet is the reason. */
const ofSheet = (kind: FileProblemKind, sheet: string): Sentences => {
  const said = SENTENCES[kind];
  if (kind === "tooLarge") return { ...said, what: `工作表“${sheet}”太大` };
  return kind === "damaged" ? { ...said, why: `工作表“${sheet}”的内容不完整或前后不一致` } : said;
};

/**
 * A file that cannot be read. `kind` says which of the known reasons it is; `detail` is for a log and for tests
 * (a part name, a cell address), in English, and never shown to the officer.
 */
export class FileProblem extends Problem {
  constructor(
    readonly kind: FileProblemKind,
    readonly detail: string,
    /** The sheet that keeps the file from being read, where it is one. */
    readonly sheet?: string,
  ) {
    const { what, why, next } = sheet === undefined ? SENTENCES[kind] : ofSheet(kind, sheet);
    super("unreadableFile", what, why, next);
    this.name = "FileProblem";
  }
}

/** What the package readers refuse, said of a workbook; everything else as it was thrown. */
export const saidOfWorkbook = (cause: unknown): Error => {
  if (cause instanceof PackageProblem) return new FileProblem(cause.kind, cause.detail);
  return cause instanceof Error ? cause : new Error(String(cause));
};

/** The same, naming the sheet that was being read. */
export const saidOfSheet = (cause: unknown, sheet: string): Error => {
  const said = saidOfWorkbook(cause);
  return said instanceof FileProblem ? new FileProblem(said.kind, said.detail, sheet) : said;
};
