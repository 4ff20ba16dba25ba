/** One file of many as a summary takes it. */
import { innerError } from "../../app/folder/result";
import { departmentOf } from "../../app/summary/departmentOf";
import type { Unread } from "../../app/summary/input";
import type { Department } from "../../engine/summary/department";
import { department } from "../../reports/department";
import type { WorkerJob } from "../workers/pool";
import { resultOfFile } from "./checkJob";

type Digest = { readonly department: Department } | { readonly unread: Unread };

export const digestJob: WorkerJob<string, Digest> = {
  name: "digest",
  run: async (file) => {
    const result = await resultOfFile(file);
    if (!("checked" in result)) return { unread: result };
    return { department: departmentOf(department, result.checked) };
  },
  lost: (file, cause) => ({ unread: innerError(file, cause) }),
};
