import { textIn } from "../../../../domain/cell";
import { type Cells } from "../../schema";
import { rule } from "../rule";
import { ACCOUNT_TABLES, UNIT_COLUMNS, unitsOf } from "../units/tables";
import { textFields, texts } from "./texts";
import { asQuote, asRight } from "../../../../engine/review/evidence";

const NAME = "([\\u4e00-\\u9fff]{2,20}?(?:局|厅|委|委员会|办公室))";
const MATTERS = "(?:部门|单位)?(?:整体支出|绩效自评|总收入|总支出|收入总计|支出总计|收支)";
/** What a report says of its own department only: its evaluation, its accounts, what it is. */
const SPEAKS = new RegExp(
  [
    `${NAME}\\d{4}年度?${MATTERS}`,
    `\\d{4}年(?:度|(?!度))${NAME}${MATTERS}`,
    `${NAME}(?:部门|单位)?整体支出绩效自评(?:综合)?(?:得分|等次|结果)`,
    `(?<=^|[。\\n])\\s*${NAME}[是为][^。，]{0,12}(?:工作|组成)部门`,
  ].join("|"),
  "g",
);
/** A body, and what follows it wherever a report speaks of its own: most texts are done with at a glance. */
const OF_BODY = new RegExp(`[局厅委会室](?:\\d{4}年|${MATTERS}|[是为])`);
/** In or before the name: another body is spoken of. 市经济和信息化局 is one name. */
const OF_OTHERS =
  /根据|按照|依据|依照|参照|对照|围绕|落实|学习|借鉴|报送|委托|接受|更名|所属|下属|经(?![济信贸])|[由向对从被请比原《“、]|[局厅委室][和与及]|[与同及]/;
/** 整体支出绩效评价的通知: a paper of whoever demands the evaluation. */
const PAPER = /^[^，。；\n]{0,16}(?:通知|要求|方案|办法|部署|复评|抽查|重点评价)/;
const SELF = /^(?:我|本|全|该|各)|^(?:办公室|委员会)$/;

/** Every character of the name in its turn: 工信局 for 工业和信息化局. */
const shortens = (short: string, name: string): boolean => {
  let at = 0;
  for (const ch of name) if (ch === short.charAt(at)) at += 1;
  return at === short.length;
};

/** Words may stand in front: the name as found, or from its place on (总体看市工信局). */
const isOwn = (found: string, own: readonly string[]): boolean => {
  const places = [...found.matchAll(/[省市县区州旗]/g)].map(({ index }) => found.slice(index));
  return own.some((name) => found.endsWith(name) || [found, ...places].some((each) => shortens(each, name)));
};

const ownNames = (cells: Cells, department: string): readonly string[] => {
  const units = unitsOf(cells);
  return [department, ...ACCOUNT_TABLES.flatMap((table) => units[table].map(({ name }) => name))];
};

const strangerIn = (text: string, own: readonly string[]): string | undefined => {
  for (const match of text.matchAll(SPEAKS)) {
    const name = match.slice(1).find(Boolean) ?? "";
    const until = match.index + match[0].indexOf(name) + name.length;
    const clause = /[^，。；：:\n]*$/.exec(text.slice(0, until))?.[0] ?? "";
    const others = OF_OTHERS.test(clause) || PAPER.test(text.slice(match.index + match[0].length));
    if (!others && !SELF.test(name) && !isOwn(name, own)) return name;
  }
  return undefined;
};

/** 套用其他部门的报告时忘改的名称。 */
export const departmentName = rule({
  id: "文字.部门名称",
  title: "文字里的部门名称与封面一致",
  group: "报告综述",
  level: "提示",
  basis: "报告内容应为本部门",
  reads: [...textFields, "cover.department", ...UNIT_COLUMNS],
  messages: {
    other: "“{field}”写的部门是“{quote}”，封面是“{name}”。请核对是否为其他部门的文字。确属如此的，可以写审核说明。",
  },
  *check({ cells }) {
    const cover = cells.cell("cover.department");
    const name = textIn(cover).trim();
    if (name === "") return;
    for (const { cell, text, label } of texts(cells)) {
      const quote = OF_BODY.test(text) ? strangerIn(text, ownNames(cells, name)) : undefined;
      if (quote !== undefined)
        yield {
          messageId: "other",
          at: cell,
          data: { field: label, quote, name },
          evidence: [asQuote(cell), asRight(cover)],
        };
    }
  },
});
