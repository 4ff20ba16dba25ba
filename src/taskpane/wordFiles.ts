/** Word reports in the pane. Reader and writer are fetched from the pane's own server when they are first needed, each by itself. */
import { Problem, type WordFiles } from "../app/ports";

const notFetched = (what: string, why: string) => (): never => {
  throw new Problem("host", what, why, "请检查网络后重试；仍不行时，请重新打开窗格。");
};

const fetchReader = () =>
  import(/* webpackChunkName: "readWord" */ "./readWord").catch(
    notFetched("没有读取文件", "读取 Word 文档的程序没有下载下来"),
  );

const fetchWriter = () =>
  import(/* webpackChunkName: "writeWord" */ "../docx/write").catch(
    notFetched("没有导出", "导出 Word 文档的程序没有下载下来"),
  );

export const wordFiles: WordFiles = {
  read: async (file) => (await fetchReader()).readWord(file),
  write: async (document) => (await fetchWriter()).writeDocument(document),
};
