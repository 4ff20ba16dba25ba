/** 从 Word 报告建表, 从上年 Word 报告提取, 导出 Word 报告. */
import type { WordView } from "../../../app/views/word";

const about = ({ year, department }: WordView): string => {
  const said = [year === "" ? "" : `${year}年度`, department].filter((part) => part !== "");
  return said.length === 0 ? "" : `（${said.join("，")}）`;
};

export const word = {
  group: "Word 报告",
  use: { draft: "从 Word 报告建表", lastYear: "从上年 Word 报告提取" },
  file: { draft: "本年度的 Word 报告（.docx）", lastYear: "上年度的 Word 报告（.docx）" },
  reading: "正在读取 Word 报告……",
  read: (n: number, unplaced: number) =>
    `已读取 Word 报告，有 ${n} 个栏目的内容${unplaced === 0 ? "" : `，另有 ${unplaced} 处没有对应的栏目`}，请核对。`,
  title: (view: WordView) => `${view.use === "draft" ? "Word 报告" : "上年 Word 报告"}${about(view)}`,
  installs:
    "这个工作簿里还没有自评表：将新建全套表格，填入下列内容；原有的工作表不会改动，但新建以后 Excel 不能再撤销（Ctrl+Z）之前的修改。",
  columns: ["栏目", "现值", "Word 报告中的内容"],
  part: (fresh: number, replaced: number, notTaken: number) =>
    [
      fresh === 0 ? "" : `填入 ${fresh} 处`,
      replaced === 0 ? "" : `替换 ${replaced} 处现值`,
      notTaken === 0 ? "" : `${notTaken} 处不写入`,
    ]
      .filter((part) => part !== "")
      .join("，") || "与现值相同",
  take: (name: string) => `写入“${name}”`,
  details: (name: string) => `查看“${name}”`,
  states: { new: "填入", changed: "替换现值", same: "相同" },
  notTaken: (because: string) => `不写入：${because}`,
  unplaced: (n: number) => `${n} 处内容没有对应的栏目`,
  outside: "正文以外",
  missing: (n: number) => `文档没有填写的栏目：${n} 个`,
  install: "建表并填入",
  write: (n: number) => `写入 ${n} 处`,
  writeSame: (n: number) => `没有选错文件，写入 ${n} 处`,
  cancel: "取消",
  close: "关闭",
  comparing: "正在对照现值……",
  writing: "正在写入，这一步会做完……",
  cancelWriting: "取消写入",
  cancelling: "正在取消……",
  cancelled: "已取消，工作簿没有改动。",
  written: (n: number) => `已写入 ${n} 处。`,
  installed: "已建好自评表，并填入 Word 报告的内容。",
  export: "导出 Word 报告",
  exportLead: "按表样生成封面、一至五部分和评分表，数字与工作簿里显示的一致。",
  exportProject: (name: string) => `导出 Word：${name}`,
  publicProject: "公开版：填表人、联系电话写成“略”",
  public: "公开版：联系人、电话、评价人员姓名写成“略”",
  attachments: "附上佐证材料目录、基础数据和比率测算",
  make: "生成并下载",
  making: "正在生成 Word 报告……",
  made: (name: string) => `已生成“${name}”。`,
  again: "重新下载",
  downloading: (name: string) => `已交给浏览器下载：${name}`,
  copy: "复制全文",
  copied: "已复制全文，请在 Word 的空白文档里粘贴。",
  notCopied: "没有复制成功，请改用命令行导出。",
  noDownload:
    "没有出现下载时：Excel for Mac 的窗格不能下载文件，请点“复制全文”后粘贴到 Word 的空白文档（字体和页码需在 Word 里设置）；或保存工作簿，用命令行 ziping word 工作簿.xlsx -o 报告.docx 导出。",
} as const;
