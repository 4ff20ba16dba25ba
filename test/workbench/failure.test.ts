import { Problem } from "../../src/app/ports";
import { failureWords } from "../../src/workbench/failure";

test.each<readonly [what: string, error: unknown, said: string]>([
  [
    "a problem",
    new Problem("unreadableFile", "打不开这个文件", "文件不完整", "请重新下载。"),
    "打不开这个文件：文件不完整。请重新下载。",
  ],
  ["a fault of the program", new TypeError("Cannot read properties of undefined"), "这一步没有做完。"],
  ["a part that the server no longer has", new Error("Loading chunk 12 failed."), "这一步没有做完。"],
  ["no error at all", undefined, "这一步没有做完。"],
])("%s", (_, error, said) => {
  expect(failureWords(error)).toContain(said);
});
