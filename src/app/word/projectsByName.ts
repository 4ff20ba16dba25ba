/** Projects of a Word report against those of the open workbook: only ones of the same name are known to be the same. */
import { halfWidth } from "../../domain/parse";
import { reportHolding, type FurtherForm } from "../../engine/definition/report";
import { placeWords } from "../../engine/fromDocument/place";
import { fromData } from "../../engine/report/data";
import { textOf, type ReportCells } from "../../engine/report/cells";
import { instanceOf, type Instance } from "../../engine/schema/instance";
import { movedTo, pathInInstance, sectionIn } from "../../engine/schema/path";
import type { Loaded } from "../loading/context";
import { numbersOf } from "../structure/furtherSheets";
import type { MissingView, UnplacedView, WordReport } from "../views/wordReport";

interface Named {
  readonly instance: Instance;
  readonly name: string;
}

const namesIn = ({ naming, titledBy }: FurtherForm, cells: ReportCells, numbers: readonly number[]): readonly Named[] =>
  numbers.map((number) => {
    const instance = instanceOf(naming, number);
    return { instance, name: textOf(cells, pathInInstance(instance.key, titledBy)) };
  });

/** Of a name that is written, and stands once on either side. */
const sameName = ({ name }: Named, document: readonly Named[], workbook: readonly Named[]): Named | undefined => {
  const isIt = (other: Named): boolean => name !== "" && halfWidth(other.name) === halfWidth(name);
  const found = workbook.filter(isIt);
  return found.length === 1 && document.filter(isIt).length === 1 ? found[0] : undefined;
};

const prefixOf = ({ instance }: Named): string => pathInInstance(instance.key, "");

const leftOut = ({ found }: WordReport, named: Named, titledBy: string): UnplacedView => {
  const at = found.get(pathInInstance(named.instance.key, titledBy));
  return {
    place: at === undefined ? "" : placeWords(at.place),
    text: named.name === "" ? "没有写项目名称的自评表" : `项目“${named.name}”的自评表`,
    because:
      named.name === ""
        ? "不知道是哪个项目"
        : "工作簿里没有同名的项目，或同名的不止一个；没有的请先在“项目”里添加，再选择这份文档",
  };
};

/** From each project of the document to that of the workbook; undefined where there is none. */
type Moves = ReadonlyMap<Named, Named | undefined>;

const moved = (moves: Moves, section: string): string | undefined => {
  for (const [from, to] of moves)
    if (section.startsWith(prefixOf(from)))
      return to === undefined ? undefined : prefixOf(to) + section.slice(prefixOf(from).length);
  return section;
};

const movedMissing = (moves: Moves, missing: readonly MissingView[]): readonly MissingView[] =>
  missing.flatMap((each) => {
    const [from, to] = [...moves].find(([{ instance }]) => each.part.startsWith(`${instance.name} `)) ?? [];
    if (from === undefined) return [each];
    return to === undefined ? [] : [{ ...each, part: each.part.replace(from.instance.name, to.instance.name) }];
  });

/** The same report with its projects under the workbook's numbers. One that the workbook does not have is told, and not taken. */
export const withOwnProjects = (loaded: Loaded, word: WordReport): WordReport => {
  const { further } = loaded.report;
  if (further === undefined || word.numbers.length === 0) return word;
  const { schema } = reportHolding(loaded.report, word.numbers);
  const document = namesIn(further, fromData(schema, word.data), word.numbers);
  const workbook = namesIn(further, loaded.reading.cells, numbersOf(further, loaded.snapshot));
  const moves: Moves = new Map(document.map((named) => [named, sameName(named, document, workbook)] as const));
  const entries = <T>(from: Iterable<readonly [string, T]>): readonly (readonly [string, T])[] =>
    [...from].flatMap(([id, value]) => {
      const section = moved(moves, sectionIn(id));
      return section === undefined ? [] : [[movedTo(section, id), value] as const];
    });
  const unknown = document.filter((named) => moves.get(named) === undefined);
  return {
    ...word,
    data: Object.fromEntries(entries(Object.entries(word.data))),
    found: new Map(entries(word.found)),
    missing: movedMissing(moves, word.missing),
    unplaced: [...word.unplaced, ...unknown.map((named) => leftOut(word, named, further.titledBy))],
  };
};
