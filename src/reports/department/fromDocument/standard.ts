/** Which standard a scoring sheet follows, and what the department made its own in it. */
import type { CellId } from "../../../domain/cell";
import { parseFigure } from "../../../domain/parse";
import { emptyRow, type IndicatorRow } from "../../../engine/scoring/adapt/columns";
import { sharedWords } from "../../../engine/scoring/adapt/words";
import { rowsOfEdition } from "../../../engine/scoring/adapt/write";
import type { Edition, Indicator } from "../../../engine/scoring/edition/edition";
import type { Found } from "../../../engine/fromDocument/draft";
import { rowOfPlace, type DocumentPlace } from "../../../engine/fromDocument/place";
import { withoutMark } from "../../../engine/fromDocument/values";
import { labelKey } from "../../../engine/fromDocument/words";
import { cellIn, listRow } from "../../../engine/schema/path";
import type { ReadScoringRow } from "./reading";

export interface RecognisedStandard {
  readonly edition: Edition;
  /** Indicator by row of the sheet. */
  readonly ids: ReadonlyMap<string, string>;
  /** The rows of 评价指标 when the sheet departs from the edition; undefined when it is the edition. */
  readonly criteria?: readonly IndicatorRow[];
}

/** What a row of the sheet stands for is known by the row; rows of 评价指标 stood where the sheet prints them, those that it does not print come with the sheet. */
export const placesOfStandard = (
  sheet: readonly ReadScoringRow[],
  { ids, criteria = [] }: RecognisedStandard,
): readonly (readonly [CellId, Found])[] => {
  const places = new Map(
    sheet.flatMap(({ prefix, over }) => {
      const place = over["level3"]?.place;
      return place === undefined ? [] : [[ids.get(prefix) ?? prefix, place] as const];
    }),
  );
  const [first] = places.values();
  return [
    ...sheet.flatMap(({ prefix }) =>
      foundAt(cellIn(prefix, "id"), ids.get(prefix) ?? "", places.get(ids.get(prefix) ?? "")),
    ),
    ...criteria.flatMap((row, i) =>
      Object.entries(row).flatMap(([field, text]) =>
        foundAt(cellIn(listRow("criteria", i), field), text, places.get(row.id) ?? first),
      ),
    ),
  ];
};

const foundAt = (id: CellId, datum: string, place: DocumentPlace | undefined): readonly (readonly [CellId, Found])[] =>
  datum === "" || place === undefined ? [] : [[id, { datum, place: rowOfPlace(place) }]];

interface Matched {
  readonly row: ReadScoringRow;
  readonly indicator: Indicator | undefined;
}

const textIn = ({ over }: ReadScoringRow, column: string): string => over[column]?.text ?? "";

/** The name without the points in brackets: "投  入（15分）" is 投入. */
const levelName = (text: string): string => text.replace(/[(（]\s*\d+(?:\.\d+)?\s*分?\s*[)）]/g, "").replace(/\s/g, "");

/** Each indicator once, in the order of the sheet; of two with one name the one whose second level agrees. */
const matchesIn = (sheet: readonly ReadScoringRow[], edition: Edition): readonly Matched[] => {
  const left = new Set(edition.indicators);
  return sheet.map((row) => {
    const named = [...left].filter((i) => labelKey(i.path[2]) === labelKey(textIn(row, "level3")));
    const second = labelKey(levelName(textIn(row, "level2")));
    const indicator = named.find((i) => labelKey(i.path[1]) === second) ?? named[0];
    if (indicator !== undefined) left.delete(indicator);
    return { row, indicator };
  });
};

const matchCount = (matches: readonly Matched[]): number => matches.filter((m) => m.indicator !== undefined).length;

/** undefined for a sheet that shares less than half of its rows with every edition, or has none. */
export const standardOf = (
  sheet: readonly ReadScoringRow[],
  editions: readonly Edition[],
): RecognisedStandard | undefined => {
  const [best] = editions
    .map((edition) => ({ edition, matches: matchesIn(sheet, edition) }))
    .sort((a, b) => matchCount(b.matches) - matchCount(a.matches));
  if (best === undefined || sheet.length === 0 || matchCount(best.matches) * 2 < sheet.length) return undefined;
  const { edition, matches } = best;
  const whole = matches.length === edition.indicators.length;
  const asIssued = whole && matches.every((m) => m.indicator !== undefined && isAsIssued(m.row, m.indicator, edition));
  const ids = new Map(matches.map(({ row, indicator }, i) => [row.prefix, indicator?.id ?? ownId(i)]));
  return asIssued ? { edition, ids } : { edition, ids, criteria: criteriaOf(matches, edition) };
};

const ownId = (index: number): string => `own.${index + 1}`;

const weightIn = (row: ReadScoringRow): string => {
  const parsed = parseFigure(withoutMark(textIn(row, "weight").trim()), "分");
  return parsed.state === "filled" ? parsed.value.toFixed() : "";
};

const weightOf = (indicator: Indicator, edition: Edition): string =>
  (edition.groups.find((group) => group.id === indicator.group)?.weight ?? indicator.weight).toFixed();

/** Of rows that share their points only the first may state them. */
const isSharedBlank = (row: ReadScoringRow, { group }: Indicator): boolean =>
  group !== undefined && textIn(row, "weight").trim() === "";

const isAsIssued = (row: ReadScoringRow, indicator: Indicator, edition: Edition): boolean =>
  (isSharedBlank(row, indicator) || weightIn(row) === weightOf(indicator, edition)) &&
  saysTheSame(textIn(row, "ruleText"), indicator.text);

/** Slips of typing do not make another standard; other figures do. */
const saysTheSame = (printed: string, issued: string): boolean => {
  const [a, b] = [labelKey(printed), labelKey(issued)];
  if (a === "" || a === b) return true;
  return figuresIn(a) === figuresIn(b) && likeness(a, b) >= 0.85;
};

const figuresIn = (text: string): string => (text.match(/\d+/g) ?? []).join(" ");

/** The share of neighbouring characters that two texts have in common (Dice). */
const likeness = (a: string, b: string): number => {
  const pairs = (text: string): readonly string[] => [...text].slice(1).map((ch, i) => `${text[i] ?? ""}${ch}`);
  const rest = [...pairs(b)];
  const common = pairs(a).filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * common) / Math.max(1, a.length + b.length - 2);
};

/** Rows as the edition has them where the sheet prints the same, otherwise as printed: what its points then depend on, only the department knows. */
const criteriaOf = (matches: readonly Matched[], edition: Edition): readonly IndicatorRow[] => {
  const issued = rowsOfEdition(edition);
  const rows: IndicatorRow[] = [];
  matches.forEach(({ row, indicator }, i) => {
    const pool = poolOf(matches, i, edition);
    if (pool !== undefined && rows.every(({ id }) => id !== pool.id)) rows.push(pool);
    const known = issued.find(({ id }) => id === indicator?.id);
    const same = indicator !== undefined && isAsIssued(row, indicator, edition);
    rows.push(same && known !== undefined ? known : printedRow(row, indicator?.id ?? ownId(i), pool));
  });
  return [...rows, ...issued.filter(({ level1, level3 }) => level1 === "" && level3 === "")];
};

/** Rows that share one merged weight share its points. */
const poolOf = (matches: readonly Matched[], index: number, edition: Edition): IndicatorRow | undefined => {
  const cell = matches[index]?.row.over["weight"];
  const members = matches.filter(({ row }) => cell !== undefined && row.over["weight"]?.key === cell.key);
  if (cell === undefined || members.length < 2) return undefined;
  const group = edition.groups.find(({ id }) => members.every(({ indicator }) => indicator?.group === id));
  const first = matches.findIndex((m) => m === members[0]);
  return {
    ...emptyRow,
    id: group?.id ?? `pool.${first + 1}`,
    level3: members.map(({ row }) => textIn(row, "level3").replace(/\s/g, "")).join("、"),
    weight: weightIn(members[0]?.row ?? { prefix: "", over: {} }),
    rule: "共享分值",
  };
};

const printedRow = (row: ReadScoringRow, id: string, pool: IndicatorRow | undefined): IndicatorRow => ({
  ...emptyRow,
  id,
  level1: levelName(textIn(row, "level1")),
  level2: levelName(textIn(row, "level2")),
  level3: textIn(row, "level3").replace(/\s/g, ""),
  text: textIn(row, "ruleText"),
  weight: weightIn(row),
  rule: "人工评价",
  params: [
    ...(pool === undefined ? [] : [`${sharedWords.group}=${pool.id}`]),
    `${sharedWords.reason}=低于满分时填写`,
  ].join("; "),
});
