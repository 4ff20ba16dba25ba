/** The sample is fetched from the pane's own server when somebody asks for it: few do, and it is large. */
import { Problem, type ReadSample } from "../app/ports";

const fetchSample = () =>
  import(/* webpackChunkName: "sample" */ "../reports/department/samples").catch(() => {
    throw new Problem("host", "没有装入示例", "示例没有下载下来", "请检查网络后重试；仍不行时，请重新打开窗格。");
  });

export const readSample: ReadSample = async () => (await fetchSample()).sample("corrected");
