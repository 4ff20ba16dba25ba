import type { Measure } from "../../../engine/scoring/measures/measure";
import { framework } from "./sources";
import { figuresOf, ratio } from "./terms";

const [staff, posts] = figuresOf("ratios.staffControl", { label: "在职人员数合计" }, { label: "编制数合计" });

export const staffing: readonly Measure[] = [
  ratio(
    {
      id: "staffControl",
      name: "在职人员控制率",
      unit: "%",
      source: framework,
      formula: "在职人员数 ÷ 编制数 × 100%",
      definition: "在职人员数按部门决算编制口径取年末实有数；编制数为机构编制部门核定批复数。离退休、临聘人员不计。",
    },
    [staff],
    [posts],
  ),
];
