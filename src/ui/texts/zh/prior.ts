/** 提取上年数. */

export const prior = {
  open: "提取上年数",
  file: "上年工作簿（.xlsx）",
  reading: "正在读取上年工作簿……",
  stopped: "已停止读取上年工作簿，没有写入任何数。",
  read: (n: number) =>
    n === 0 ? "上年工作簿已读取，没有需要写入的数。" : `上年工作簿已读取，有 ${n} 个数可以写入，请核对。`,
  unreadable: {
    what: "没有读到所选的文件",
    why: "文件可能已被移动、改名，或正被其他程序占用",
    next: "请关闭正在使用它的程序，重新选择文件。",
  },
  title: (year: string, department: string) => `上年数（${year}年度${department === "" ? "" : `，${department}`}）`,
  columns: ["栏目", "现值", "上年工作簿中的数"],
  states: { new: "填入", changed: "替换现值", same: "相同" },
  notTaken: (because: string) => `不提取：${because}`,
  write: (n: number) => `写入 ${n} 个数`,
  writeSame: (n: number) => `是同一部门，写入 ${n} 个数`,
  cancel: "取消",
  close: "关闭",
  writing: "正在写入上年数……",
  written: (n: number) => `已写入 ${n} 个上年数。`,
} as const;
