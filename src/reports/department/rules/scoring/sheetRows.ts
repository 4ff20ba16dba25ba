import type { AnyCell } from "../../../../domain/cell";
import type { FindingDraft } from "../../../../engine/review/finding";
import type { ScoringFacts } from "../../../../engine/standard/scoredSheet";
import { rule } from "../rule";
import { WHOLE_FORM } from "../../../../engine/checks/structure/completeLists";
import { asLeft } from "../../../../engine/review/evidence";
import { sheetInputs } from "./reads";

type Sheet = Pick<ScoringFacts, "missing" | "unknown">;

/** So many at once have one cause: the indicators were changed and the sheet was not made anew. */
const FEWEST = 3;

const MOST_NAMED = 5;

const named = (names: readonly string[]): string =>
  names
    .slice(0, MOST_NAMED)
    .map((name) => `“${name}”`)
    .join("、") + (names.length > MOST_NAMED ? `等 ${String(names.length)} 项` : "");

const several = ({ missing, unknown }: Sheet, first: AnyCell): FindingDraft => ({
  messageId: "several",
  at: unknown[0]?.cell ?? first,
  data: {
    what: [
      ...(missing.length === 0 ? [] : [`缺少${named(missing.map(({ name }) => name))}`]),
      ...(unknown.length === 0 ? [] : [`指标编码${named(unknown.map(({ id }) => id))}不在评分标准中`]),
    ].join("，"),
  },
  evidence: unknown.map(({ cell }) => asLeft(cell)),
});

function* oneByOne({ missing, unknown }: Sheet, first: AnyCell): Iterable<FindingDraft> {
  for (let i = 0; i < Math.max(missing.length, unknown.length); i++) {
    const lost = missing[i];
    const strange = unknown[i];
    const indicator = lost?.name ?? "";
    if (strange === undefined) yield { messageId: "missing", at: first, data: { indicator } };
    else
      yield {
        messageId: lost === undefined ? "unknown" : "renamed",
        at: strange.cell,
        data: { id: strange.id, indicator },
        evidence: [asLeft(strange.cell)],
      };
  }
}

/** 评分表的指标应与评分标准一致。 */
export const sheetRows = rule({
  id: "评分.指标行",
  title: "评分表指标与评分标准一致",
  group: "评分表",
  basis: "评分表备注：调整指标体系的，评分表须相应调整",
  needs: [...WHOLE_FORM, "评分.评价指标"],
  reads: sheetInputs,
  messages: {
    several: "评分表与评分标准有多处不一致：{what}。请重新生成评分表。",
    missing: "评分表缺少“{indicator}”。请重新生成评分表。",
    unknown: "评分表里的指标编码“{id}”不在评分标准中。请重新生成评分表。",
    renamed: "评分表里的指标编码“{id}”不在评分标准中，而评分标准的“{indicator}”在评分表里找不到。请重新生成评分表。",
  },
  *check({ scoring, cells }) {
    const first = cells.cell("scoring.rows.0.id");
    if (Math.max(scoring.missing.length, scoring.unknown.length) >= FEWEST) yield several(scoring, first);
    else yield* oneByOne(scoring, first);
  },
});
