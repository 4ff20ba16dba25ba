/** Reads another workbook's file. The reader is fetched from the pane's own server when it is first needed, so that opening the pane costs nothing. */
import { department } from "../reports/department";
import { Problem, type ReadFile } from "../app/ports";
import { sheetsToRead } from "../app/structure/ownSheets";

const fetchReader = () =>
  import(/* webpackChunkName: "readWorkbook" */ "../xlsx/read/readWorkbook").catch(() => {
    throw new Problem(
      "host",
      "没有读取文件",
      "读取 .xlsx 的程序没有下载下来",
      "请检查网络后重试；仍不行时，请重新打开窗格。",
    );
  });

export const readFile: ReadFile = async (file) => {
  const { readWorkbook } = await fetchReader();
  return readWorkbook(file, { wanted: (names, tabs, texts) => sheetsToRead(department, names, tabs, texts) });
};
