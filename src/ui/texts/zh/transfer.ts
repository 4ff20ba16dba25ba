/** 填回系统表: the projects' results for what the budget system exported. */

export const transfer = {
  open: "填回系统表",
  title: "填回系统导出的自评表",
  lead: "在预算管理一体化系统里导出项目绩效自评表，在这里选这个文件：把实际完成值、得分和偏差原因按指标名称填进去，其余一概不动，再下载导入系统。文件不会离开这台电脑。",
  file: "系统导出的自评表（.xlsx）",
  choose: "选系统导出的文件",
  replace: "已有的内容也换成工作簿里的",
  reading: "正在填回系统表……",
  stopped: "已停止，没有填表。",
  made: (values: number, wrong: number) =>
    `填了 ${values} 处${wrong === 0 ? "，没有发现导入时会出错的地方" : `，有 ${wrong} 处须改正后才能导入`}。`,
  values: (n: number) => `填了 ${n} 处`,
  value: (address: string, column: string, shown: string, subject: string) =>
    `${address} ${column}：${shown}（${subject}）`,
  findings: (sheet: string) => `“${sheet}”要看的地方`,
  finding: (address: string, subject: string) => [address, subject].filter((part) => part !== "").join(" "),
  download: "下载填好的表",
  downloadAnyway: "仍要下载",
  name: (name: string) => `${name.replace(/\.[^.]*$/, "")}（已填）.xlsx`,
  downloading: (name: string) => `正在下载“${name}”，由浏览器保存。`,
} as const;
