/** Tables of other systems in the pane. Reader and writer are fetched from the pane's own server when they are first needed. */
import { Problem, type TableFiles } from "../app/ports";

const fetchTables = () =>
  import(/* webpackChunkName: "tables" */ "../xlsx/tables").catch((): never => {
    throw new Problem(
      "host",
      "没有读取文件",
      "读写 .xlsx 的程序没有下载下来",
      "请检查网络后重试；仍不行时，请重新打开窗格。",
    );
  });

export const tables: TableFiles = {
  read: async (file) => (await fetchTables()).tableFiles().read(file),
  change: async (file, values) => (await fetchTables()).tableFiles().change(file, values),
};
