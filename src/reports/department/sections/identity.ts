/** 封面, 一、基本概况, 四、评价人员, 填报人. */
import { choice, count, date, score, text } from "../../../engine/schema/field";
import { same } from "../../../engine/schema/expr";
import { fields, list } from "../../../engine/schema/section";

export const cover = fields({
  name: "封面",
  label: "部门（单位）整体支出绩效自评报告",
  fields: {
    department: text("部门（单位）名称", { name: "部门名称", required: true }),
    budgetCode: text("预算编码"),
    year: text("评价年度", { required: true, prompt: "四位年份，例如 2021" }),
    method: text("评价方式"),
    agency: text("评价机构"),
    reportDate: date("报告日期", { required: true, prompt: "年-月-日，例如 2022-03-15" }),
    issuer: text("制表机关"),
  },
});

export const profile = fields({
  name: "概况",
  label: "一、部门（单位）基本概况",
  fields: {
    contact: text("联系人"),
    phone: text("联络电话"),
    posts: count("人员编制", { required: true, prompt: "机构编制部门核定的编制数，只填数字" }),
    headcount: count("实有人数", { required: true, prompt: "年末在职人数，不含离退休和临聘人员" }),
    duties: text("职能职责概述", { required: true, long: true }),
    results: text("年度部门（单位）总体运行情况及取得的成绩", { name: "运行情况及成绩", required: true, long: true }),
  },
});

export const tasks = list({
  name: "年度任务",
  label: "年度主要工作内容",
  freshRows: 5,
  titledBy: ["task"],
  columns: { no: text("序号", { width: 10 }), task: text("工作内容", { long: true, span: 3 }) },
});

export const result = fields({
  name: "自评结果",
  label: "绩效自评结果",
  fields: {
    score: score("绩效自评综合得分", { is: same("scoringTotal.self") }),
    grade: choice("评价等次", ["优秀", "良好", "中", "差"], { required: true }),
  },
});

export const evaluators = list({
  name: "评价人员",
  label: "四、评价人员",
  newEachYear: "评价人员每年确定",
  freshRows: 4,
  titledBy: ["unit", "name"],
  columns: {
    name: text("姓  名", { name: "姓名" }),
    title: text("职务/职称", { name: "职务职称" }),
    unit: text("单  位", { name: "单位" }),
    signature: text("签  字", { name: "签字" }),
  },
});

export const filler = fields({
  name: "填报",
  label: "填报人",
  fields: { name: text("填报人（签名）", { name: "填报人" }), phone: text("联系电话") },
});
