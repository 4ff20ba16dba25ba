import { textIn, type AnyCell } from "../../../../domain/cell";
import { halfWidth } from "../../../../domain/parse";
import type { ReportCells } from "../../../../engine/report/cells";
import type { FindingDraft } from "../../../../engine/review/finding";
import { cellIn, listRows } from "../../../../engine/schema/path";
import { asRelated } from "../../../../engine/review/evidence";
import { rule } from "../rule";

interface Entry {
  /** What is listed, as it is compared. */
  readonly key: string;
  readonly cell: AnyCell;
  /** 是 or 否, where the list asks. */
  readonly answer: AnyCell | undefined;
}

type List = "keyProjects" | "specialFunds" | "checks";

const LISTS: readonly List[] = ["keyProjects", "specialFunds", "checks"];

/** An item of a checklist is the one of its mark: "①…" of one indicator, whatever the words behind it. */
const keyOfCheck = (indicator: string, item: string): string =>
  item === "" ? "" : `${indicator} ${/^[\u2460-\u2473]/.exec(item)?.[0] ?? item}`;

const entriesOf = (cells: ReportCells, list: List): readonly Entry[] =>
  listRows(list, cells.rowCount(list)).map((row) => {
    const at = (column: string): AnyCell => cells.cell(cellIn(row, column));
    const words = (column: string): string => halfWidth(textIn(at(column)));
    return list === "checks"
      ? { key: keyOfCheck(words("indicator"), words("item")), cell: at("item"), answer: at("met") }
      : { key: words("name"), cell: at("name"), answer: list === "keyProjects" ? at("key") : undefined };
  });

const isAnswered = (cell: AnyCell | undefined): cell is AnyCell => cell?.state === "filled";

const twice = (first: Entry, again: Entry): FindingDraft => {
  const answers = [first.answer, again.answer].filter(isAnswered);
  const differ = answers.length === 2 && new Set(answers.map(textIn)).size === 2;
  const shown = differ ? answers : [first.cell];
  return {
    messageId: differ ? "differ" : "twice",
    level: differ ? "强制" : "提示",
    at: again.cell,
    data: { item: textIn(again.cell).slice(0, 30) },
    evidence: shown.map(asRelated),
  };
};

/** 重点支出、专项资金、核对清单每项登记一次：登记两次就算了两遍，答案不同就不知道算哪一个。 */
export const listedTwice = rule({
  id: "核对.重复登记",
  title: "同一项登记了两次",
  group: "基础数据",
  basis: "填表要求：每个项目、每项专项资金、每项核对内容一行",
  reads: ["keyProjects.name", "keyProjects.key", "specialFunds.name", "checks.indicator", "checks.item", "checks.met"],
  messages: {
    twice: "“{item}”登记了两次，测算时算了两遍。请删去重复的一行；确实是两项的，在名称里写明区别。",
    differ: "“{item}”登记了两次，一次填“是”，一次填“否”。请删去不对的一行。",
  },
  *check({ cells }) {
    for (const list of LISTS) {
      const seen = new Map<string, Entry>();
      for (const entry of entriesOf(cells, list)) {
        const first = seen.get(entry.key);
        if (first !== undefined) yield twice(first, entry);
        else if (entry.key !== "") seen.set(entry.key, entry);
      }
    }
  },
});
