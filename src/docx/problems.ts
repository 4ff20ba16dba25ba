/** Why a file cannot be read as a Word report, in the officer's words. */
import { Problem } from "../app/ports";
import { PackageProblem } from "../ooxml/problem";

export type DocumentProblemKind =
  | "empty"
  | "notZip"
  | "rtf"
  | "pdf"
  | "doc"
  | "password"
  | "macros"
  | "odt"
  | "workbook"
  | "notDocx"
  | "packing"
  | "damaged"
  | "tooLarge";

interface Sentences {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

const SAVE_AS_DOCX = "请用 Word 或 WPS 打开原文件，另存为“Word 文档 (*.docx)”后再试。";

const SENTENCES: Readonly<Record<DocumentProblemKind, Sentences>> = {
  empty: {
    what: "文件是空的",
    why: "文件大小为 0 字节，可能没有下载完或没有保存成功",
    next: "请重新取得或重新保存这份文档后再试。",
  },
  notZip: {
    what: "这不是 .docx 文档",
    why: "文件内容不是 .docx 格式，可能是改了扩展名的文本、网页或其他文件",
    next: SAVE_AS_DOCX,
  },
  rtf: { what: "这是 .rtf 文档，不是 .docx 文档", why: "本程序只读取 .docx", next: SAVE_AS_DOCX },
  pdf: {
    what: "这是 PDF 文件，不是 .docx 文档",
    why: "PDF 里的表格无法可靠地还原",
    next: "请向填报单位要 Word 原件 (*.docx)，不要用由 PDF 转出的文档。",
  },
  doc: { what: "这是旧版 .doc 文档", why: "本程序只读取 .docx", next: SAVE_AS_DOCX },
  password: {
    what: "文档设了打开密码",
    why: "文件内容已加密，不输入密码无法读取",
    next: "请在 Word 中打开，依次点“文件—信息—保护文档—用密码进行加密”，清除密码并保存后再试。",
  },
  macros: {
    what: "文档里有宏",
    why: "带宏的文档可能含有不安全的程序，本程序不读取，改了扩展名的也一样",
    next: "请用 Word 打开，另存为不带宏的“Word 文档 (*.docx)”后再试。",
  },
  odt: { what: "这是 .odt 文档，不是 .docx 文档", why: "本程序只读取 .docx", next: SAVE_AS_DOCX },
  workbook: {
    what: "这是 Excel 工作簿，不是 Word 文档",
    why: "文件扩展名与内容不符",
    next: "请把扩展名改回 .xlsx，按工作簿打开。",
  },
  notDocx: {
    what: "这不是 Word 文档",
    why: "文件里没有 Word 正文，可能是演示文稿、压缩包或其他文件",
    next: "请选择 Word 报告 (*.docx) 后再试。",
  },
  packing: {
    what: "文档的压缩方式无法读取",
    why: "文件由压缩软件另行压缩过，用了 Word 不用的压缩算法，或加了压缩密码",
    next: "请用压缩软件解压，再按默认设置（ZIP，不加密）压缩，或向报送单位要原来的文档。",
  },
  damaged: {
    what: "文档已损坏",
    why: "文件内容不完整或前后不一致",
    next: "请用 Word 打开并修复，或向报送单位重新要一份。",
  },
  tooLarge: {
    what: "文档太大",
    why: "展开后的内容、表格或嵌套层数超过上限",
    next: "请删去与自评报告无关的附件、图片和表格后另存再试。",
  },
};

/** `kind` says which of the known reasons it is; `detail` is for a log and for tests, in English, never shown to the officer. */
export class DocumentProblem extends Problem {
  constructor(
    readonly kind: DocumentProblemKind,
    readonly detail: string,
  ) {
    const { what, why, next } = SENTENCES[kind];
    super(kind === "tooLarge" ? "tooLarge" : "unreadableFile", what, why, next);
    this.name = "DocumentProblem";
  }
}

/** What the package readers refuse, said of a document; everything else as it was thrown. */
export const saidOfDocument = (cause: unknown): Error => {
  if (cause instanceof PackageProblem) return new DocumentProblem(cause.kind, cause.detail);
  return cause instanceof Error ? cause : new Error(String(cause));
};
