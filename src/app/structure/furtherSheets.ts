/** Sheets of further forms whose names are lost: known by their titles, or those that they print, and then by their words. */
import { oncePer } from "../../domain/oncePer";
import type { FurtherForm, Report } from "../../engine/definition/report";
import { instanceOf, numbersIn, type InstanceNaming } from "../../engine/schema/instance";
import { isOurName } from "../../engine/schema/names";
import type { NameSpec, WorkbookSnapshot } from "../../workbook/model";
import { sheetsThere, textsOn } from "./locate/tabsToday";
import { standardOf } from "./standardLayout";

type Names = readonly Pick<NameSpec, "name">[];

/** Of the instances of a further form, by their names. */
export const numbersOf = (
  { naming }: Pick<FurtherForm, "naming">,
  { names }: { readonly names: Names },
): readonly number[] =>
  numbersIn(
    naming,
    names.map(({ name }) => name),
  );

const titlesOf = oncePer((naming: InstanceNaming) =>
  Array.from({ length: naming.most }, (_, i) => ({ number: i + 1, title: instanceOf(naming, i + 1).name })),
);

const titledIn = ({ naming }: FurtherForm, tabs: ReadonlySet<string>) =>
  titlesOf(naming).filter(({ title }) => tabs.has(title));

/** Tabs that are called as those of further forms, with the list of them: no name may lead there. */
export const furtherTabs = ({ further }: Report, tabs: ReadonlySet<string>): readonly string[] => {
  if (further === undefined) return [];
  const titled = titledIn(further, tabs);
  return titled.length === 0 ? [] : [...titled.map(({ title }) => title), further.listedOn];
};

/** Where no name of ours is left, the tabs may have lost their titles as well: each form prints its own. */
const printedIn = (further: FurtherForm, { names, sheets }: WorkbookSnapshot): ReturnType<typeof titledIn> =>
  names.some(({ name }) => isOurName(name)) ? [] : sheets.flatMap((sheet) => titledIn(further, textsOn(sheet)));

/** Of all instances that a workbook holds: those that have names, and those without whose sheets have their words. */
export const numbersThere = (further: FurtherForm, snapshot: WorkbookSnapshot): readonly number[] => {
  const named = numbersOf(further, snapshot);
  const tabs = new Set(snapshot.sheets.map(({ name }) => name));
  const told = [...titledIn(further, tabs), ...printedIn(further, snapshot)].map(({ number }) => number);
  const numbers = [...new Set([...named, ...told])].sort((a, b) => a - b);
  if (numbers.length === named.length) return named;
  const there = new Set(sheetsThere(standardOf(further.withNumbers(numbers)), snapshot));
  return numbers.filter((n) => named.includes(n) || there.has(instanceOf(further.naming, n).name));
};
